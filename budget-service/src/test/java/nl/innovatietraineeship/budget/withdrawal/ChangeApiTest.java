package nl.innovatietraineeship.budget.withdrawal;

import static nl.innovatietraineeship.budget.Budgeted.BASE;
import static nl.innovatietraineeship.budget.Budgeted.BOARD;
import static nl.innovatietraineeship.budget.Budgeted.FINANCE;
import static nl.innovatietraineeship.budget.Budgeted.OFFICER;
import static nl.innovatietraineeship.budget.Budgeted.OWN;
import static nl.innovatietraineeship.budget.Budgeted.approvedBatch;
import static nl.innovatietraineeship.budget.Budgeted.approvedPayee;
import static nl.innovatietraineeship.budget.Budgeted.done;
import static nl.innovatietraineeship.budget.Budgeted.money;
import static nl.innovatietraineeship.budget.Budgeted.paid;
import static nl.innovatietraineeship.budget.Budgeted.refused;
import static nl.innovatietraineeship.budget.Budgeted.today;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_STANDS_ON_ITS_GRANT;
import static nl.innovatietraineeship.budget.grant.GrantRule.A_CHANGE_LEAVES_FEWER_SLOTS;
import static nl.innovatietraineeship.budget.grant.GrantRule.NO_PAYMENT_IS_UNDER_WAY;
import static nl.innovatietraineeship.budget.grant.GrantRule.THE_SLOTS_THAT_STARTED_STAY;
import static nl.innovatietraineeship.budget.withdrawal.WithdrawalRule.A_WITHDRAWAL_STANDS_ON_ITS_GRANT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.planreview.ToldCall;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A grant keeps fewer slots: it stands, what it promises no more is free, and what is due, shown
/// and determined follows what it is now.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class ChangeApiTest {

  private static final String WITHDRAWALS = BASE + "/grant-withdrawals";

  private ToldCall call;
  private String grant;

  /// Ceiling 10.00, slots of 1.00: plan 1 is granted six, plan 2 four, and plan 3 waits for two.
  /// Below 3.00 a grant is a fixed sum, from 5.00 its costs count.
  @BeforeEach
  void grants() {
    approvedPayee("30GB", "NL91ABNA0417164300");
    call =
        ToldCall.anew()
            .showingPerformanceFrom(300)
            .showingCostsFrom(500)
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(600), new Money(400), new Money(200)), 100)
            .awarded(1, 100)
            .awarded(2, 100);
    grant = BASE + "/grants/" + call.plan(1) + "-G";
  }

  @Test
  void a_grant_that_is_renounced_in_part_stands_and_its_rest_serves_who_waits_at_once() {
    var left = done(renounce(4));
    assertEquals("GRANTED", left.getString("state"));
    assertEquals("4.00", left.getString("amount.amount"));
    assertEquals(4, left.getInt("slots"));
    assertNull(left.getString("endedOn"));
    assertEquals("GRANTED", call.watched().state(1));
    assertEquals("RESERVED", call.state(3));
    assertEquals(new Money(800), call.awarded());
    assertEquals(new Money(0), call.free());
    var told = call.told();
    assertEquals(
        List.of("grant-changed 001", "reservation-made 003"),
        told.subList(told.size() - 2, told.size()));
    var changed = call.last("grant-changed");
    assertEquals(List.of(), Contract.errors("grant-changed", changed));
    assertEquals("RENOUNCED", changed.path("ground").asText());
    assertEquals("4.00", changed.at("/amount/amount").asText());
    assertEquals(4, changed.path("slots").asInt());
    assertEquals(
        "Grant changed to fewer slots: " + call.plan(1),
        done(FINANCE.get(grant + "/entries")).getString("items[-1].description"));
    var claims = done(FINANCE.get(BASE + "/calls/" + call.reference() + "/claims"));
    assertEquals("GRANT_CHANGED", claims.getString("items[2].trace.because"));
    assertEquals("6.00", claims.getString("items[0].reserved.amount"));
  }

  @Test
  void a_change_leaves_fewer_slots_and_one_at_least() {
    assertEquals(400, renounce(0).statusCode());
    refused(A_CHANGE_LEAVES_FEWER_SLOTS, renounce(6));
    refused(A_CHANGE_LEAVES_FEWER_SLOTS, prepare(6));
    done(renounce(5));
    refused(A_CHANGE_LEAVES_FEWER_SLOTS, renounce(5));
    done(renounce(1));
    assertEquals("GRANTED", call.watched().state(1));
    for (String other :
        List.of(
            "slots = 2, amount = 200",
            "amount = 99",
            "amount_per_slot = 50, amount = 50",
            "ended_on = '2021-03-01', slots = 0, amount = 0")) {
      refused("a_change_leaves_fewer_slots", update("awarded_grant", other));
    }
  }

  @Test
  void a_change_leaves_the_slots_that_started() {
    call.started(1, 1).started(1, 5);
    refused(THE_SLOTS_THAT_STARTED_STAY, renounce(1));
    refused(THE_SLOTS_THAT_STARTED_STAY, prepare(1));
    var withdrawal = signed(prepare(2));
    call.started(1, 2);
    refused(THE_SLOTS_THAT_STARTED_STAY, OFFICER.post(withdrawal + "/announcement", null));
    done(renounce(3));
    assertEquals("GRANTED", call.watched().state(1));
    refused("the_slots_that_started_stay", update("awarded_grant", "slots = 2, amount = 200"));
  }

  /// That day is the last of it; on another ground they wait as before.
  @Test
  void payments_that_were_suspended_wait_until_the_withdrawal_is_announced() {
    String other = suspended("WRONG_INFORMATION");
    String longest = done(OWN.get(other)).getString("until");
    done(OFFICER.post(signed(prepare(5)) + "/announcement", null));
    assertEquals(longest, done(OWN.get(other)).getString("until"));
    done(FINANCE.post(other + "/lifting", null));
    String one = suspended("ACTIVITIES_NOT_DONE");
    String due = BASE + "/instalments/" + call.plan(1) + "-A1";
    String payBefore = done(OWN.get(due)).getString("payBefore");
    done(OFFICER.post(signed(prepare(4)) + "/announcement", null));
    assertEquals(today(), done(OWN.get(one)).getString("until"));
    assertTrue(done(OWN.get(due)).getString("payBefore").compareTo(payBefore) < 0);
    assertEquals(
        "Until " + longest + " was told before.",
        done(OWN.get(grant + "/history?limit=100"))
            .getString("items.find { it.step == 'SUSPENSION_ENDED' }.reason"));
  }

  private String suspended(String ground) {
    var doubted = Map.of("grant", call.plan(1) + "-G", "ground", ground, "reason", "A doubt.");
    String suspensions = BASE + "/payment-suspensions";
    return suspensions + "/" + done(FINANCE.post(suspensions, doubted)).getString("reference");
  }

  @Test
  void nothing_is_changed_while_a_payment_is_under_way() {
    approvedBatch(call.reference());
    refused(NO_PAYMENT_IS_UNDER_WAY, renounce(4));
    assertEquals("6.00", done(FINANCE.get(grant)).getString("amount.amount"));
  }

  @Test
  void a_grant_is_withdrawn_in_part_by_a_decision_and_whole_by_another() {
    String part = signed(prepare(4));
    assertEquals(4, done(FINANCE.get(part)).getInt("keptSlots"));
    done(OFFICER.post(part + "/announcement", null));
    assertEquals("ANNOUNCED", done(OWN.get(part)).getString("state"));
    assertEquals(4, done(OWN.get(part)).getInt("keptSlots"));
    assertEquals("ACTIVITIES_NOT_DONE", call.last("grant-changed").path("ground").asText());
    assertEquals("4.00", done(FINANCE.get(grant)).getString("amount.amount"));
    refused("a_part_keeps_a_slot", update("grant_withdrawal", "kept_slots = 0"));
    refused("a_grant_adds_up", update("grant_withdrawal", "kept_slots = 3"));
    refused("a_grant_adds_up", update("grant_withdrawal", "kept_slots = null"));
    String whole = signed(prepare(null));
    assertNull(done(FINANCE.get(whole)).getString("keptSlots"));
    done(OFFICER.post(whole + "/announcement", null));
    assertEquals("WITHDRAWN", call.watched().state(1));
    assertEquals(0, call.last("grant-changed").path("slots").asInt());
    assertEquals(new Money(400), call.free());
  }

  @Test
  void a_withdrawal_of_what_was_renounced_meanwhile_is_not_announced() {
    String withdrawal = signed(prepare(4));
    done(renounce(4));
    refused(A_WITHDRAWAL_STANDS_ON_ITS_GRANT, OFFICER.post(withdrawal + "/announcement", null));
    done(BOARD.post(withdrawal + "/withdrawal", Map.of("reason", "It was renounced.")));
  }

  @Test
  void what_is_due_is_of_the_amount_that_stays_and_half_of_the_slots_may_have_started_by_it() {
    call.started(1, 1).started(1, 2);
    done(renounce(4));
    assertEquals(List.of("A1 DUE 2.00", "A2 DUE 1.20"), instalments());
    done(renounce(3));
    assertEquals(List.of("A1 DUE 1.50", "A2 DUE 0.90"), instalments());
    assertEquals("GRANTED", call.watched().state(1));
  }

  @Test
  void an_advance_is_less_what_was_paid_of_the_amount_that_was() {
    paid(call.reference());
    done(renounce(5));
    assertEquals(List.of("2.20", "1.80"), foreseen());
    call.started(1, 1).started(1, 2).started(1, 3);
    assertEquals(List.of("A1 PAID 3.00", "A2 DUE 1.00"), instalments());
    done(renounce(3));
    assertEquals(List.of("A1 PAID 3.00", "A2 CANCELLED 1.00"), instalments());
    assertEquals("3.00", done(FINANCE.get(grant)).getString("paid.amount"));
    assertEquals(List.of("1.20", "0.80"), foreseen());
  }

  @Test
  void what_was_paid_above_the_amount_that_stays_is_settled_by_the_determination() {
    paid(call.reference());
    done(renounce(2));
    assertEquals(List.of("A1 PAID 3.00"), instalments());
    assertEquals(404, FINANCE.get(recovery()).statusCode());
    refused("no_more_is_paid_than_awarded", update("awarded_grant", "paid = paid + 1"));
    refused(
        "no_more_is_paid_than_awarded",
        "insert into awarded_grant select gen_random_uuid(), reference || 'x', claim_id, call_id,"
            + " call, gen_random_uuid(), plan, brin, awarded, amount, amount_per_slot, slots,"
            + " decision_id,"
            + " awarded_on, start_before, activities_until, paid from awarded_grant where plan = '"
            + call.plan(1)
            + "'");
    call.started(1, 1).graduated(1, 1);
    assertEquals(List.of("A1 PAID 3.00"), instalments());
    done(OWN.post(grant + "/determination-request", Map.of("costs", money(300))));
    announce(signedDetermination());
    assertEquals("1.00", done(FINANCE.get(grant)).getString("determined.amount"));
    assertEquals("2.00", done(FINANCE.get(recovery())).getString("amount.amount"));
    assertEquals("DETERMINED_BELOW_PAYMENTS", done(FINANCE.get(recovery())).getString("cause"));
    assertEquals("DETERMINED", call.watched().state(1));
    refused("a_change_leaves_fewer_slots", update("awarded_grant", "slots = 1, amount = 100"));
    refused("a_grant_adds_up", update("determination", "award = award + 1"));
  }

  @Test
  void what_comes_back_after_a_change_is_due_again_as_the_grant_is_now() {
    paid(call.reference());
    done(renounce(4));
    comeBack(1);
    assertEquals(List.of("A1 DUE 2.00"), instalments());
    paid(call.reference());
    assertEquals("2.00", done(FINANCE.get(grant)).getString("paid.amount"));
    assertEquals("GRANTED", call.watched().state(1));
  }

  @Test
  void a_grant_is_accounted_for_as_it_was_awarded_whatever_a_change_leaves() {
    done(renounce(2));
    assertEquals("PERFORMANCE_AND_COSTS", performance().getString("regime"));
    assertEquals("0.00", performance().getString("proposed.amount"));
    assertEquals(List.of("A1 DUE 1.00"), instalments());
    assertEquals(400, OWN.post(grant + "/determination-request", null).statusCode());
    var left = done(OWN.post(grant + "/determination-request", Map.of("costs", money(100))));
    assertEquals("6.00", left.getString("awarded.amount"));
    assertEquals("2.00", left.getString("amount.amount"));
    refused(
        "a_grant_is_never_above_its_award",
        "insert into awarded_grant (id, reference, claim_id, call_id, call, plan_id, plan, brin,"
            + " awarded, amount, amount_per_slot, slots, decision_id, awarded_on, start_before,"
            + " activities_until, version) select gen_random_uuid(), reference || 'x', claim_id,"
            + " call_id, call, gen_random_uuid(), plan, brin, amount - 1, amount, amount_per_slot,"
            + " slots, decision_id, awarded_on, start_before, activities_until, 0"
            + " from awarded_grant where plan = '"
            + call.plan(1)
            + "'");
    refused("a_change_leaves_fewer_slots", update("awarded_grant", "awarded = 200"));
  }

  /// Together as much as the schedule gives of what stays, in whatever order they come back.
  @ParameterizedTest
  @CsvSource({
    "1, 2, A1 DUE 0.60; A2 PAID 1.80, A1 DUE 1.50; A2 DUE 0.90",
    "2, 1, A1 PAID 3.00; A2 CANCELLED 1.80, A1 DUE 2.40; A2 CANCELLED 1.80"
  })
  void both_advances_come_back_after_a_change(
      int first, int second, String afterOne, String afterBoth) {
    call.started(1, 1).started(1, 2).started(1, 3);
    paid(call.reference());
    assertEquals(List.of("A1 PAID 3.00", "A2 PAID 1.80"), instalments());
    done(renounce(3));
    comeBack(first);
    assertEquals(afterOne, String.join("; ", instalments()));
    comeBack(second);
    assertEquals(afterBoth, String.join("; ", instalments()));
    paid(call.reference());
    assertEquals("2.40", done(FINANCE.get(grant)).getString("paid.amount"));
    refused("a_payment_is_of_its_instalment", update("instalment", "amount = amount + 1"));
    assertEquals("GRANTED", call.watched().state(1));
  }

  /// Which placement took, or took already, before it heard of the change.
  @Test
  void a_grant_pays_the_slots_that_earned_most_whatever_their_numbers() {
    done(renounce(3));
    call.started(1, 6).started(1, 2).started(1, 5).started(1, 4);
    call.graduated(1, 6).graduated(1, 4);
    assertEquals(List.of(1, 4, 6), performance().getList("slots.slotNo"));
    assertEquals("2.00", performance().getString("proposed.amount"));
    call.graduated(1, 5).graduated(1, 2);
    assertEquals(List.of(2, 4, 5), performance().getList("slots.slotNo"));
    assertEquals("3.00", performance().getString("proposed.amount"));
  }

  @Test
  void a_determination_is_of_the_amount_that_was_when_it_was_prepared() {
    call.started(1, 1).graduated(1, 1);
    done(OWN.post(grant + "/determination-request", Map.of("costs", money(600))));
    String determination = signedDetermination();
    done(renounce(5));
    refused(
        A_DETERMINATION_STANDS_ON_ITS_GRANT, OFFICER.post(determination + "/announcement", null));
    done(BOARD.post(determination + "/withdrawal", Map.of("reason", "It is prepared anew.")));
    announce(signedDetermination());
    assertEquals("5.00", call.last("grant-determined").at("/awarded/amount").asText());
    assertEquals("DETERMINED", call.watched().state(1));
  }

  @Test
  void the_officer_renounces_in_part_for_a_hogeschool_by_post() {
    var letter = Map.of("receivedAt", "2020-11-01T09:30:00Z");
    var left =
        done(OFFICER.post(grant + "/renunciation", Map.of("keptSlots", 4, "byPost", letter)));
    assertEquals("GRANTED", left.getString("state"));
    assertNull(left.getString("renunciationByPostReceivedAt"));
    var history = done(OFFICER.get(grant + "/history"));
    String step = "items.find { it.step == 'RENOUNCED' }.";
    assertEquals("GRANTED", history.getString(step + "state"));
    assertEquals("2020-11-01T09:30:00Z", history.getString(step + "byPostReceivedAt"));
    assertEquals("4.00", history.getString(step + "amount.amount"));
  }

  /// @param advance of its instalment, the first or the second
  private void comeBack(int advance) {
    String instalment =
        done(FINANCE.get(BASE + "/instalments?plan=" + call.plan(1)))
            .getString("items.find { it.reference.endsWith('A" + advance + "') }.id");
    String payment =
        done(FINANCE.get(BASE + "/payments?plan=" + call.plan(1)))
            .getString("items.find { it.instalmentId == '" + instalment + "' }.reference");
    done(
        FINANCE.post(
            BASE + "/payments/" + payment + "/return",
            Map.of("returnedOn", today(), "reason", "Closed.")));
  }

  private Response renounce(int keptSlots) {
    return OWN.post(grant + "/renunciation", Map.of("keptSlots", keptSlots));
  }

  private Response prepare(@Nullable Integer keptSlots) {
    var input = new HashMap<String, Object>();
    input.put("grant", call.plan(1) + "-G");
    input.put("keptSlots", keptSlots);
    input.put("ground", "ACTIVITIES_NOT_DONE");
    input.put("reasons", "Fewer internships start.");
    input.put("hearing", Map.of("heardOn", today()));
    return FINANCE.post(WITHDRAWALS, input);
  }

  private static String signed(Response prepared) {
    String path = WITHDRAWALS + "/" + done(prepared).getString("id");
    done(BOARD.post(path + "/signature", null));
    return path;
  }

  private String signedDetermination() {
    String path =
        BASE
            + "/determinations/"
            + done(FINANCE.post(BASE + "/determinations", Map.of("grant", call.plan(1) + "-G")))
                .getString("id");
    done(BOARD.post(path + "/signature", null));
    return path;
  }

  private static void announce(String decision) {
    done(OFFICER.post(decision + "/announcement", null));
  }

  private JsonPath performance() {
    return done(FINANCE.get(grant + "/performance"));
  }

  private String recovery() {
    return BASE + "/recoveries/" + call.plan(1) + "-R1";
  }

  private List<String> instalments() {
    return done(FINANCE.get(BASE + "/instalments?plan=" + call.plan(1)))
        .getList(
            "items.collect { it.reference[-2..-1] + ' ' + it.state + ' ' + it.amount.amount }");
  }

  /// Advances and rest of all months, plan 2's among them: 1.20 and 0.80.
  private List<String> foreseen() {
    var forecast = done(FINANCE.get(BASE + "/calls/" + call.reference() + "/payment-forecast"));
    return Stream.of("advances", "rest")
        .flatMap(part -> forecast.<String>getList("months." + part + ".amount").stream())
        .filter(amount -> !amount.equals("0.00"))
        .toList();
  }

  private String update(String table, String set) {
    return "update " + table + " set " + set + " where plan = '" + call.plan(1) + "'";
  }
}
