package nl.innovatietraineeship.budget.withdrawal;

import static nl.innovatietraineeship.budget.Budgeted.BASE;
import static nl.innovatietraineeship.budget.Budgeted.BOARD;
import static nl.innovatietraineeship.budget.Budgeted.CONTROLLER;
import static nl.innovatietraineeship.budget.Budgeted.FINANCE;
import static nl.innovatietraineeship.budget.Budgeted.OFFICER;
import static nl.innovatietraineeship.budget.Budgeted.OTHER;
import static nl.innovatietraineeship.budget.Budgeted.OWN;
import static nl.innovatietraineeship.budget.Budgeted.approvedBatch;
import static nl.innovatietraineeship.budget.Budgeted.approvedPayee;
import static nl.innovatietraineeship.budget.Budgeted.done;
import static nl.innovatietraineeship.budget.Budgeted.money;
import static nl.innovatietraineeship.budget.Budgeted.paid;
import static nl.innovatietraineeship.budget.Budgeted.refused;
import static nl.innovatietraineeship.budget.Budgeted.today;
import static nl.innovatietraineeship.budget.claim.ClaimRule.ONLY_A_GRANTED_CLAIM_IS_DETERMINED_OR_WITHDRAWN;
import static nl.innovatietraineeship.budget.decision.DecisionRule.NOBODY_SIGNS_THEIR_OWN_PREPARATION;
import static nl.innovatietraineeship.budget.decision.DecisionRule.ONLY_AN_OPEN_DECISION_IS_WITHDRAWN;
import static nl.innovatietraineeship.budget.decision.DecisionRule.ONLY_A_PREPARED_DECISION_IS_SIGNED;
import static nl.innovatietraineeship.budget.decision.DecisionRule.ONLY_A_SIGNED_DECISION_IS_ANNOUNCED;
import static nl.innovatietraineeship.budget.grant.GrantRule.NO_PAYMENT_IS_UNDER_WAY;
import static nl.innovatietraineeship.budget.grant.GrantRule.THE_RECIPIENT_IS_HEARD_FIRST;
import static nl.innovatietraineeship.budget.payment.SuspensionRule.ONLY_WHAT_IS_STILL_PAID_IS_SUSPENDED;
import static nl.innovatietraineeship.budget.withdrawal.WithdrawalRule.A_GRANT_HAS_ONE_OPEN_WITHDRAWAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.awb.DutchCalendar;
import nl.innovatietraineeship.awb.ObjectionTerm;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.planreview.ToldCall;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A grant ends before its determination: its money is free, and what was paid comes back.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class WithdrawalApiTest {

  private static final String WITHDRAWALS = BASE + "/grant-withdrawals";

  private ToldCall call;
  private String grant;

  /// Ceiling 10.00: plan 1 is granted 6.00, plan 2 4.00, and plan 3 waits for 5.00.
  @BeforeEach
  void grants() {
    approvedPayee("30GB", "NL91ABNA0417164300");
    call =
        ToldCall.anew()
            .showingPerformanceFrom(100)
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(600), new Money(400), new Money(500)))
            .awarded(1, 200)
            .awarded(2, 200);
    grant = call.plan(1) + "-G";
  }

  @Test
  void a_grant_that_is_renounced_is_free_and_serves_who_waits_in_the_same_transaction() {
    String path = BASE + "/grants/" + grant + "/renunciation";
    assertEquals(404, OTHER.post(path, null).statusCode());
    assertEquals(403, FINANCE.post(path, null).statusCode());
    var both = Api.as(Tokens.with("both-1", List.of("finance", "hogeschool"), Map.of()));
    assertEquals(404, both.post(path, null).statusCode());
    var renounced = done(OWN.post(path, null));
    assertEquals("WITHDRAWN", renounced.getString("state"));
    assertEquals("WITHDRAWN", call.watched().state(1));
    assertEquals("RESERVED", call.state(3));
    assertEquals(new Money(100), call.free());
    var told = call.told();
    assertEquals(
        List.of("grant-changed 001", "grant-settled 001", "reservation-made 003"),
        told.subList(told.size() - 3, told.size()));
    var settled = call.last("grant-settled");
    assertEquals(List.of(), Contract.errors("grant-settled", settled));
    assertEquals("0.00", settled.at("/determined/amount").asText());
    var changed = call.last("grant-changed");
    assertEquals(List.of(), Contract.errors("grant-changed", changed));
    assertEquals("RENOUNCED", changed.path("ground").asText());
    assertEquals(0, changed.path("slots").asInt());
    assertEquals("0.00", changed.at("/amount/amount").asText());
    refused(ONLY_A_GRANTED_CLAIM_IS_DETERMINED_OR_WITHDRAWN, OWN.post(path, null));
    assertEquals(
        List.of("CANCELLED"),
        FINANCE.get(BASE + "/instalments?plan=" + call.plan(1)).jsonPath().getList("items.state"));
    call.graduated(1, 1);
    assertEquals("GRANT_IS_CLOSED", call.absorbed());
  }

  @Test
  void what_was_paid_for_a_renounced_grant_comes_back() {
    paid(call.reference());
    done(OWN.post(BASE + "/grants/" + grant + "/renunciation", null));
    var recovery = FINANCE.get(BASE + "/recoveries/" + call.plan(1) + "-R1").jsonPath();
    assertEquals("3.00", recovery.getString("amount.amount"));
    assertEquals("GRANT_ENDED", recovery.getString("cause"));
    assertEquals(
        "3.00",
        FINANCE
            .get(BASE + "/calls/" + call.reference() + "/position")
            .jsonPath()
            .getString("recoverable.amount"));
    call.watched();
    done(
        FINANCE.post(
            BASE + "/recoveries/" + call.plan(1) + "-R1/receipt",
            Map.of("receivedOn", today(), "amount", money(300))));
    assertEquals(
        List.of("recovery-received 001", "grant-settled 001"),
        call.told().subList(call.told().size() - 2, call.told().size()));
    assertEquals("WITHDRAWN", call.watched().state(1));
  }

  @Test
  void a_payment_of_a_renounced_grant_that_the_bank_sends_back_is_not_to_be_paid_back() {
    paid(call.reference());
    done(OWN.post(BASE + "/grants/" + grant + "/renunciation", null));
    String payment =
        FINANCE
            .get(BASE + "/payments?plan=" + call.plan(1))
            .jsonPath()
            .getString("items[0].reference");
    done(
        FINANCE.post(
            BASE + "/payments/" + payment + "/return",
            Map.of("returnedOn", today(), "reason", "Closed.")));
    assertEquals(
        List.of("payment-returned 001", "recovery-lowered 001", "grant-settled 001"),
        call.told().subList(call.told().size() - 3, call.told().size()));
    assertEquals(
        "REVERSED",
        FINANCE.get(BASE + "/recoveries/" + call.plan(1) + "-R1").jsonPath().getString("state"));
    assertEquals(
        List.of("CANCELLED"),
        FINANCE.get(BASE + "/instalments?plan=" + call.plan(1)).jsonPath().getList("items.state"));
    assertEquals("WITHDRAWN", call.watched().state(1));
  }

  @Test
  void the_officer_renounces_for_a_hogeschool_by_post() {
    String path = BASE + "/grants/" + grant + "/renunciation";
    var letter = Map.of("byPost", Map.of("receivedAt", "2020-11-01T09:30:00Z"));
    assertEquals(400, OFFICER.post(path, null).statusCode());
    assertEquals(400, OWN.post(path, letter).statusCode());
    var elsewhere =
        Api.as(Tokens.with("officer-2", List.of("officer", "lector"), Map.of("brin", "10BB")));
    assertEquals(400, elsewhere.post(path, null).statusCode());
    assertEquals(403, FINANCE.post(path, letter).statusCode());
    var renounced = done(OFFICER.post(path, letter));
    assertEquals("WITHDRAWN", renounced.getString("state"));
    assertEquals(today(), renounced.getString("endedOn"));
    assertEquals("2020-11-01T09:30:00Z", renounced.getString("renunciationByPostReceivedAt"));
    assertEquals("RENOUNCED", call.last("grant-changed").path("ground").asText());
    assertEquals("WITHDRAWN", call.watched().state(1));
    refused(
        "a_letter_renounces_a_grant_that_ended",
        "update awarded_grant set ended_on = null where reference = '" + grant + "'");
  }

  @Test
  void nothing_ends_while_a_payment_is_under_way() {
    approvedBatch(call.reference());
    refused(NO_PAYMENT_IS_UNDER_WAY, OWN.post(BASE + "/grants/" + grant + "/renunciation", null));
    assertEquals("GRANTED", call.watched().state(1));
  }

  @Test
  void a_grant_is_withdrawn_by_a_decision_that_takes_effect_when_it_is_announced() {
    String path = WITHDRAWALS + "/" + done(FINANCE.post(WITHDRAWALS, input())).getString("id");
    assertEquals("GRANTED", call.state(1));
    for (Api other : List.of(CONTROLLER, OFFICER, OWN)) {
      assertEquals(403, other.post(path + "/signature", null).statusCode());
    }
    var both = Api.as(Tokens.with("finance-1", List.of("finance", "board"), Map.of()));
    refused(NOBODY_SIGNS_THEIR_OWN_PREPARATION, both.post(path + "/signature", null));
    String where = " where call_id = '" + call.id() + "'";
    refused(
        "nobody_signs_their_own_preparation",
        "update grant_withdrawal set state = 'SIGNED', signed_by = prepared_by, signed_at = now()"
            + where);
    refused(
        "only_a_signed_decision_is_announced",
        "update grant_withdrawal set state = 'ANNOUNCED', announced_on = '2020-11-02',"
            + " object_until = '2020-12-14'"
            + where);
    refused(ONLY_A_SIGNED_DECISION_IS_ANNOUNCED, OFFICER.post(path + "/announcement", null));
    refused(A_GRANT_HAS_ONE_OPEN_WITHDRAWAL, CONTROLLER.post(WITHDRAWALS, input()));
    done(BOARD.post(path + "/signature", null));
    refused(ONLY_A_PREPARED_DECISION_IS_SIGNED, BOARD.post(path + "/signature", null));
    refused(A_GRANT_HAS_ONE_OPEN_WITHDRAWAL, CONTROLLER.post(WITHDRAWALS, input()));
    refused(
        "a_grant_has_one_open_withdrawal",
        "insert into grant_withdrawal select gen_random_uuid(), reference || 'x', grant_id, call_id,"
            + " call, plan_id, plan, brin, slots, kept_slots, ground, reasons, heard_on, not_heard, state, prepared_by,"
            + " prepared_at, signed_by, signed_at, announced_on, object_until, withdrawn_by,"
            + " withdrawn_because, 0 from grant_withdrawal"
            + where);
    assertEquals("GRANTED", call.watched().state(1));
    assertEquals("WAITING", call.state(3));
    refused(
        "a_grant_adds_up",
        "update grant_withdrawal set state = 'ANNOUNCED', announced_on = '2020-11-02',"
            + " object_until = '2020-12-14'"
            + where);
    for (Api other : List.of(FINANCE, BOARD, OWN)) {
      assertEquals(403, other.post(path + "/announcement", null).statusCode());
    }
    String suspensions = BASE + "/payment-suspensions";
    var doubted = Map.of("grant", grant, "ground", "WRONG_INFORMATION", "reason", "A doubt.");
    var suspended = done(FINANCE.post(suspensions, doubted));
    done(OFFICER.post(path + "/announcement", null));
    assertEquals("WITHDRAWN", call.watched().state(1));
    assertEquals(
        today(), done(OWN.get(suspensions + "/" + suspended.getString("id"))).getString("until"));
    assertEquals("RESERVED", call.state(3));
    assertEquals("ACTIVITIES_NOT_DONE", call.last("grant-changed").path("ground").asText());
    refused(ONLY_A_GRANTED_CLAIM_IS_DETERMINED_OR_WITHDRAWN, FINANCE.post(WITHDRAWALS, input()));
    refused(ONLY_WHAT_IS_STILL_PAID_IS_SUSPENDED, FINANCE.post(suspensions, doubted));
  }

  @Test
  void a_recipient_is_heard_before_its_grant_is_withdrawn_and_told_why_it_was() {
    var unheard = new HashMap<String, Object>(input());
    unheard.put("hearing", Map.of());
    refused(THE_RECIPIENT_IS_HEARD_FIRST, FINANCE.post(WITHDRAWALS, unheard));
    unheard.remove("hearing");
    assertEquals(400, FINANCE.post(WITHDRAWALS, unheard).statusCode());
    var costs = new HashMap<String, Object>(input());
    costs.put("ground", "COSTS_NOT_NEEDED");
    assertEquals(400, FINANCE.post(WITHDRAWALS, costs).statusCode());
    String path = WITHDRAWALS + "/" + done(FINANCE.post(WITHDRAWALS, input())).getString("id");
    refused(
        "the_recipient_is_heard_first",
        "update grant_withdrawal set not_heard = 'URGENCY' where call_id = '" + call.id() + "'");
    assertEquals(404, OWN.get(path).statusCode());
    done(BOARD.post(path + "/signature", null));
    assertEquals(404, OWN.get(path).statusCode());
    done(OFFICER.post(path + "/announcement", null));
    var told = done(OWN.get(path));
    assertEquals(today(), told.getString("hearing.heardOn"));
    assertEquals(objectUntil(today()), told.getString("objectUntil"));
    assertNull(told.getString("signedBy"));
    assertEquals("board-1", done(FINANCE.get(path)).getString("signedBy"));
    assertEquals(
        List.of(told.getString("id")),
        OWN.get(WITHDRAWALS + "?call=" + call.reference()).jsonPath().getList("items.id"));
    assertEquals(404, OTHER.get(path).statusCode());
  }

  @Test
  void a_withdrawal_that_is_withdrawn_leaves_the_grant() {
    String path =
        WITHDRAWALS + "/" + done(FINANCE.post(WITHDRAWALS, input())).getString("reference");
    done(BOARD.post(path + "/signature", null));
    done(BOARD.post(path + "/withdrawal", Map.of("reason", "It has started.")));
    refused(ONLY_A_SIGNED_DECISION_IS_ANNOUNCED, OFFICER.post(path + "/announcement", null));
    refused(
        ONLY_AN_OPEN_DECISION_IS_WITHDRAWN,
        BOARD.post(path + "/withdrawal", Map.of("reason", "Again.")));
    assertEquals("GRANTED", call.watched().state(1));
    assertEquals(404, OWN.get(path).statusCode());
    assertEquals(
        List.of(), OWN.get(WITHDRAWALS + "?call=" + call.reference()).jsonPath().getList("items"));
    assertEquals(200, OFFICER.get(WITHDRAWALS + "?call=" + call.reference()).statusCode());
    assertEquals(404, FINANCE.get(WITHDRAWALS + "/XX99-001-W1").statusCode());
    done(FINANCE.post(WITHDRAWALS, input()));
  }

  @Test
  void a_withdrawal_is_not_announced_while_a_payment_is_under_way() {
    String path = WITHDRAWALS + "/" + done(FINANCE.post(WITHDRAWALS, input())).getString("id");
    done(BOARD.post(path + "/signature", null));
    approvedBatch(call.reference());
    refused(NO_PAYMENT_IS_UNDER_WAY, OFFICER.post(path + "/announcement", null));
    assertEquals("GRANTED", call.watched().state(1));
  }

  private static String objectUntil(String day) {
    return ObjectionTerm.from(LocalDate.parse(day), DutchCalendar.standard()).lastDay().toString();
  }

  private Map<String, Object> input() {
    return Map.of(
        "grant",
        grant,
        "ground",
        "ACTIVITIES_NOT_DONE",
        "reasons",
        "No internship started.",
        "hearing",
        Map.of("heardOn", today()));
  }
}
