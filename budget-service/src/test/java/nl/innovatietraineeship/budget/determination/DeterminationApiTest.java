package nl.innovatietraineeship.budget.determination;

import static nl.innovatietraineeship.budget.Budgeted.BASE;
import static nl.innovatietraineeship.budget.Budgeted.BOARD;
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
import static nl.innovatietraineeship.budget.decision.DecisionRule.NOBODY_SIGNS_THEIR_OWN_PREPARATION;
import static nl.innovatietraineeship.budget.decision.DecisionRule.ONLY_AN_OPEN_DECISION_IS_WITHDRAWN;
import static nl.innovatietraineeship.budget.decision.DecisionRule.ONLY_A_SIGNED_DECISION_IS_ANNOUNCED;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_BREACH_HAS_ITS_DAY;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_CHANGE_LOWERS_WHAT_STANDS;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_DETERMINATION_STANDS_ON_ITS_PERFORMANCE;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_FIXED_SUM_IS_DETERMINED_AFTER_THE_ACTIVITIES;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_GRANT_HAS_ONE_OPEN_DETERMINATION;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_GROUND_IS_OF_ITS_MOMENT;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_LOWER_AMOUNT_HAS_A_GROUND_AND_REASONS;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.COSTS_ARE_SHOWN_WHERE_THEY_COUNT;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.COSTS_NOT_NEEDED_WERE_SHOWN;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.EX_OFFICIO_AFTER_THE_TERM_TO_REQUEST;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.NOT_ABOVE_WHAT_WAS_PERFORMED;
import static nl.innovatietraineeship.budget.grant.GrantRule.A_DETERMINATION_IS_REQUESTED_ONCE;
import static nl.innovatietraineeship.budget.grant.GrantRule.A_PAYMENT_COMES_BACK_BEFORE_ANY_RECEIPT;
import static nl.innovatietraineeship.budget.grant.GrantRule.NO_PAYMENT_IS_UNDER_WAY;
import static nl.innovatietraineeship.budget.payment.SuspensionRule.A_SUSPICION_IS_OF_ITS_MOMENT;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.NO_MORE_IS_RECEIVED_THAN_IS_RECOVERABLE;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.ONLY_AN_OPEN_RECOVERY_RECEIVES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.planreview.ToldCall;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From what was performed to the settlement: nothing above the award, and by two people.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class DeterminationApiTest {

  private static final String DETERMINATIONS = BASE + "/determinations";

  /// Before the clock of the tests.
  private static final String ACTIVITIES_UNTIL = "2020-10-31";

  private ToldCall call;
  private String grant;

  /// Ceiling 10.00. Plan 1 is granted 6.01 in three slots of 2.00, plan 2 3.00; plan 3 waits for
  /// 2.50. The advances of 3.00 and 1.50 are paid.
  @BeforeEach
  void paidGrants() {
    approvedPayee("30GB", "NL91ABNA0417164300");
    call =
        ToldCall.anew()
            .showingPerformanceFrom(100)
            .activeUntil(ACTIVITIES_UNTIL)
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(601), new Money(300), new Money(250)))
            .awarded(1, 200)
            .awarded(2, 100);
    paid(call.reference());
    grant = call.plan(1) + "-G";
  }

  @Test
  void what_was_paid_above_the_final_amount_comes_back_and_what_is_free_serves_who_waits() {
    call.started(1, 1).graduated(1, 1);
    var performance = FINANCE.get(BASE + "/grants/" + grant + "/performance").jsonPath();
    assertEquals("2.00", performance.getString("proposed.amount"));
    assertEquals(List.of(true, false, false), performance.getList("slots.internshipFinished"));
    requested();
    String path = prepared(Map.of("grant", grant));
    var both = Api.as(Tokens.with("finance-1", List.of("finance", "board"), Map.of()));
    refused(NOBODY_SIGNS_THEIR_OWN_PREPARATION, both.post(path + "/signature", null));
    refused(
        "nobody_signs_their_own_preparation",
        "update determination set signed_by = prepared_by, signed_at = now() where call_id = '"
            + call.id()
            + "'");
    refused(ONLY_A_SIGNED_DECISION_IS_ANNOUNCED, OFFICER.post(path + "/announcement", null));
    assertEquals(404, OWN.get(path).statusCode());
    assertEquals(List.of(), list(OWN));

    done(BOARD.post(path + "/signature", null));
    String suspensions = BASE + "/payment-suspensions";
    var doubted = Map.of("grant", grant, "ground", "WRONG_INFORMATION", "reason", "A doubt.");
    var suspended = done(FINANCE.post(suspensions, doubted));
    var announced = done(OFFICER.post(path + "/announcement", null));
    assertEquals(
        today(), done(OWN.get(suspensions + "/" + suspended.getString("id"))).getString("until"));
    assertEquals("ANNOUNCED", announced.getString("state"));
    assertEquals("REQUESTED", announced.getString("origin"));
    assertEquals("2.00", announced.getString("amount.amount"));
    assertTrue(announced.getString("derivation").startsWith("Of 3 slots of EUR 2.00 1 finished"));
    var told = call.last("grant-determined");
    assertEquals(List.of(), Contract.errors("grant-determined", told));
    assertEquals("6.01", told.at("/awarded/amount").asText());
    assertEquals("2.00", told.at("/determined/amount").asText());
    assertEquals("3.00", told.at("/paid/amount").asText());
    assertEquals("0.00", told.at("/toPay/amount").asText());
    assertEquals("1.00", told.at("/toRecover/amount").asText());
    assertEquals("DETERMINED", call.watched().state(1));
    assertEquals("RESERVED", call.state(3));
    assertEquals(
        List.of("9.01", "2.00", "1.00", "0.00", "2.50"),
        figures("awarded", "determined", "recoverable", "recovered", "free"));
    assertEquals(200, OWN.get(path).statusCode());
    assertNull(OWN.get(path).jsonPath().getString("preparedBy"));
    assertEquals(404, OTHER.get(path).statusCode());
    assertEquals(1, list(OWN).size());

    settledByReceipts();
  }

  private void settledByReceipts() {
    String recovery = BASE + "/recoveries/" + call.plan(1) + "-R1";
    assertEquals(200, OWN.get(recovery).statusCode());
    assertEquals(404, OTHER.get(recovery).statusCode());
    var planned =
        Map.of(
            "parts",
            List.of(
                Map.of("dueOn", inMonths(1), "amount", money(40)),
                Map.of("dueOn", inMonths(2), "amount", money(60))));
    assertEquals(2, done(FINANCE.post(recovery + "/plan", planned)).getList("parts").size());
    assertEquals(403, BOARD.post(recovery + "/plan", planned).statusCode());
    assertEquals("0.60", done(receipt(recovery, 40)).getString("open.amount"));
    assertEquals(List.of(), Contract.errors("recovery-received", call.last("recovery-received")));
    for (long none : List.of(0L, -1L)) {
      refusedAmount(receipt(recovery, none));
    }
    refused(
        "a_receipt_is_positive",
        "update recovery_receipt set amount = 0 where recovery_id = (select id from recovery where"
            + " call_id = '"
            + call.id()
            + "')");
    refused(NO_MORE_IS_RECEIVED_THAN_IS_RECOVERABLE, receipt(recovery, 61));
    String less = " = %1$s - 1 where plan = '" + call.plan(1) + "'";
    refused("a_grant_adds_up", "update recovery set received" + less.formatted("received"));
    refused(
        "a_recovery_is_what_came_in",
        "with as_much as (update awarded_grant set recovered"
            + less.formatted("recovered")
            + ") update recovery set received"
            + less.formatted("received"));
    refused(
        "a_grant_adds_up",
        "update awarded_grant set determined = determined - 1 where call_id = '" + call.id() + "'");
    refused(
        "no_more_is_received_than_is_recoverable",
        "update recovery set received = amount + 1 where call_id = '" + call.id() + "'");
    assertEquals("DETERMINED", call.state(1));
    assertEquals("RECEIVED", done(receipt(recovery, 60)).getString("state"));
    refused(ONLY_AN_OPEN_RECOVERY_RECEIVES, receipt(recovery, 1));
    assertEquals("SETTLED", call.watched().state(1));
    var settled = call.last("grant-settled");
    assertEquals(List.of(), Contract.errors("grant-settled", settled));
    assertEquals("1.00", settled.at("/recovered/amount").asText());
    assertEquals(
        List.of("0.00", "1.00", "2.50", "4.50"),
        figures("recoverable", "recovered", "free", "paid"));
  }

  @Test
  void the_rest_is_paid_through_a_batch_and_the_grant_is_settled() {
    allGraduated();
    requested();
    announced(prepared(Map.of("grant", grant)));
    assertEquals("DETERMINED", call.watched().state(1));
    var due = FINANCE.get(BASE + "/instalments?state=DUE&plan=" + call.plan(1)).jsonPath();
    assertEquals(List.of("FINAL"), due.getList("items.kind"));
    assertEquals(List.of("3.00"), due.getList("items.amount.amount"));
    assertEquals(
        List.of(call.plan(1) + "-A2"),
        FINANCE
            .get(BASE + "/instalments?state=CANCELLED&plan=" + call.plan(1))
            .jsonPath()
            .getList("items.reference"));

    String payment = BASE + "/payments/" + approvedBatch(call.reference()).getFirst();
    done(FINANCE.post(payment + "/confirmation", Map.of("paidOn", today())));
    assertEquals("SETTLED", call.watched().state(1));
    assertEquals("FINAL", call.last("payment-made").path("kind").asText());
    assertEquals(List.of("7.50", "4.50", "6.00"), figures("paid", "advanced", "determined"));
    assertEquals("SETTLED", OWN.get(BASE + "/grants/" + grant).jsonPath().getString("state"));

    done(FINANCE.post(payment + "/return", Map.of("returnedOn", today(), "reason", "Closed.")));
    assertEquals("DETERMINED", call.watched().state(1));
    paid(call.reference());
    assertEquals("SETTLED", call.watched().state(1));
  }

  /// The advance of 3.00 was paid, 2.00 determined, and the bank sends all of the 3.00 back.
  @Test
  void a_payment_that_comes_back_ends_its_recovery_and_what_is_determined_is_due() {
    call.started(1, 1).graduated(1, 1);
    requested();
    announced(prepared(Map.of("grant", grant)));
    assertEquals(List.of("4.50", "1.00", "2.50"), figures("paid", "recoverable", "free"));
    done(returned("3.00"));
    String recovery = BASE + "/recoveries/" + call.plan(1) + "-R1";
    assertEquals("REVERSED", done(FINANCE.get(recovery)).getString("state"));
    assertEquals("0.00", done(FINANCE.get(recovery)).getString("open.amount"));
    refused(ONLY_AN_OPEN_RECOVERY_RECEIVES, receipt(recovery, 1));
    var lowered = call.last("recovery-lowered");
    assertEquals(List.of(), Contract.errors("recovery-lowered", lowered));
    assertEquals("PAYMENT_RETURNED", lowered.path("cause").asText());
    assertEquals("1.00", lowered.at("/amount/amount").asText());
    assertEquals(List.of("1.50", "0.00", "0.00"), figures("paid", "recoverable", "recovered"));
    assertEquals("DETERMINED", call.watched().state(1));
    assertEquals(List.of("A1 CANCELLED 3.00", "F DUE 2.00"), instalments());
    refused(
        "a_recovery_moves_along_its_arrows",
        "update recovery set reversed = 0, state = 'OPEN' where call_id = '" + call.id() + "'");
    paid(call.reference());
    assertEquals("SETTLED", call.watched().state(1));
    assertEquals(List.of("3.50", "1.50"), figures("paid", "advanced"));
  }

  /// 3.00 and 1.80 were paid and 2.00 determined: of 2.80 to be paid back the second payment takes
  /// 1.80 away, the first one the rest.
  @Test
  void of_two_payments_that_come_back_each_takes_its_part_of_the_recovery() {
    call.started(1, 1).started(1, 2).graduated(1, 1);
    paid(call.reference());
    requested();
    announced(prepared(Map.of("grant", grant)));
    String recovery = BASE + "/recoveries/" + call.plan(1) + "-R1";
    var whole = Map.of("parts", List.of(Map.of("dueOn", inMonths(1), "amount", money(280))));
    done(FINANCE.post(recovery + "/plan", whole));
    done(returned("1.80"));
    assertEquals("1.00", done(FINANCE.get(recovery)).getString("open.amount"));
    assertEquals(List.of(), done(FINANCE.get(recovery)).getList("parts"));
    assertEquals(List.of("A1 PAID 3.00", "A2 CANCELLED 1.80"), instalments());
    done(returned("3.00"));
    assertEquals("REVERSED", done(FINANCE.get(recovery)).getString("state"));
    assertEquals(List.of("A1 CANCELLED 3.00", "A2 CANCELLED 1.80", "F DUE 2.00"), instalments());
    assertEquals(List.of("1.50", "0.00", "1.50"), figures("paid", "recoverable", "advanced"));
    call.watched();
  }

  @Test
  void a_payment_comes_back_before_anything_was_received_of_its_recovery() {
    call.started(1, 1).graduated(1, 1);
    requested();
    announced(prepared(Map.of("grant", grant)));
    done(receipt(BASE + "/recoveries/" + call.plan(1) + "-R1", 40));
    refused(A_PAYMENT_COMES_BACK_BEFORE_ANY_RECEIPT, returned("3.00"));
    refused(
        "a_payment_comes_back_before_any_receipt",
        "update recovery set reversed = 1 where call_id = '" + call.id() + "'");
    refused(
        "a_recovery_is_open_while_something_is",
        "update recovery set state = 'RECEIVED' where call_id = '" + call.id() + "'");
    assertEquals(List.of("4.50", "0.60"), figures("paid", "recoverable"));
    assertEquals(List.of("A1 PAID 3.00"), instalments());
  }

  /// The bank sends back the payment of that amount of plan 1.
  private Response returned(String amount) {
    return returned(amount, today());
  }

  private Response returned(String amount, String on) {
    var payments = FINANCE.get(BASE + "/payments?plan=" + call.plan(1)).jsonPath();
    String payment = payments.getString("items.find { it.amount.amount == '" + amount + "' }.id");
    return FINANCE.post(
        BASE + "/payments/" + payment + "/return", Map.of("returnedOn", on, "reason", "Closed."));
  }

  private List<String> instalments() {
    var found = FINANCE.get(BASE + "/instalments?plan=" + call.plan(1)).jsonPath();
    List<String> references = found.getList("items.reference");
    List<String> states = found.getList("items.state");
    List<String> amounts = found.getList("items.amount.amount");
    return IntStream.range(0, references.size())
        .mapToObj(i ->
            references.get(i).substring(call.plan(1).length() + 1)
                + " "
                + states.get(i)
                + " "
                + amounts.get(i))
        .toList();
  }

  /// 3.00 was paid and 6.00 determined, with which plan 3 still waits for 2.50.
  @Test
  void what_was_determined_is_changed_to_less_and_what_is_free_serves_who_waits() {
    allGraduated();
    requested();
    announced(prepared(Map.of("grant", grant)));
    assertEquals(List.of("A1 PAID 3.00", "A2 CANCELLED 1.80", "F DUE 3.00"), instalments());
    assertEquals(List.of("6.00", "1.00"), figures("determined", "free"));
    refused(A_CHANGE_LOWERS_WHAT_STANDS, FINANCE.post(DETERMINATIONS, Map.of("grant", grant)));
    refused(
        A_GROUND_IS_OF_ITS_MOMENT, FINANCE.post(DETERMINATIONS, lower(350, "OBLIGATIONS_NOT_MET")));
    refused(
        A_BREACH_HAS_ITS_DAY, FINANCE.post(DETERMINATIONS, lower(350, "OBLIGATIONS_BROKEN_SINCE")));

    String suspensions = BASE + "/payment-suspensions";
    refused(
        A_SUSPICION_IS_OF_ITS_MOMENT,
        FINANCE.post(
            suspensions,
            Map.of("grant", grant, "ground", "WRONG_INFORMATION", "reason", "A doubt.")));
    var doubted = Map.of("grant", grant, "ground", "FACTS_NOT_KNOWN", "reason", "A doubt.");
    String suspension =
        suspensions + "/" + done(FINANCE.post(suspensions, doubted)).getString("reference");
    String path = prepared(lower(350, "FACTS_NOT_KNOWN"));
    assertTrue(path.endsWith("-V2"));
    var both = Api.as(Tokens.with("finance-1", List.of("finance", "board"), Map.of()));
    refused(NOBODY_SIGNS_THEIR_OWN_PREPARATION, both.post(path + "/signature", null));
    refused(
        A_GRANT_HAS_ONE_OPEN_DETERMINATION,
        FINANCE.post(DETERMINATIONS, lower(300, "FACTS_NOT_KNOWN")));
    assertEquals(404, OWN.get(path).statusCode());
    announced(path);
    var told = call.last("grant-determined");
    assertEquals(List.of(), Contract.errors("grant-determined", told));
    assertEquals("6.00", told.at("/before/amount").asText());
    assertEquals("3.50", told.at("/determined/amount").asText());
    assertEquals("0.50", told.at("/toPay/amount").asText());
    assertEquals(today(), done(OWN.get(suspension)).getString("until"));
    assertEquals("6.00", done(OWN.get(path)).getString("before.amount"));
    assertEquals("DETERMINED", call.watched().state(1));
    assertEquals("RESERVED", call.state(3));
    assertEquals(List.of("A1 PAID 3.00", "A2 CANCELLED 1.80", "F DUE 0.50"), instalments());
    assertEquals(
        List.of("9.01", "3.50", "1.00", "0.00"),
        figures("awarded", "determined", "free", "recoverable"));

    announced(prepared(lower(200, "DETERMINATION_WAS_WRONG")));
    assertEquals(List.of("A1 PAID 3.00", "A2 CANCELLED 1.80", "F CANCELLED 0.50"), instalments());
    assertEquals(List.of("2.00", "2.50", "1.00"), figures("determined", "free", "recoverable"));
    String where = " where reference = '" + call.plan(1) + "-V2'";
    refused("a_change_lowers_what_stands", "update determination set amount = before" + where);
    refused(
        "a_ground_is_of_its_moment",
        "update determination set before = null, changeable_until = null" + where);
    refused(
        "a_ground_is_of_its_moment", "update determination set ground = 'AWARD_WAS_WRONG'" + where);
    refused("a_breach_has_its_day", "update determination set breached_on = announced_on" + where);
    refused(
        "a_determination_changes_for_five_years",
        "update determination set changeable_until = announced_on - 1" + where);
    refused(
        "a_grant_is_determined_once",
        "update determination set before = null, changeable_until = null, ground ="
            + " 'WRONG_INFORMATION'"
            + where);
    refused(
        "a_grant_adds_up",
        "update determination set amount = 1 where reference = '" + call.plan(1) + "-V3'");
    refused(
        "a_determined_grant_has_its_day",
        "update awarded_grant set determined_on = null where reference = '" + grant + "'");
  }

  /// Settled on 2.00 with 1.00 paid back, a year ago; then 1.00 of it stands, and at last nothing:
  /// twice another 1.00 is to be paid back.
  @Test
  void a_settled_grant_opens_again_when_its_determination_is_changed() {
    call.started(1, 1).graduated(1, 1);
    requested();
    announced(prepared(Map.of("grant", grant)));
    done(receipt(recovery(1), 100));
    assertEquals("SETTLED", call.watched().state(1));
    String first = LocalDate.parse(today()).minusYears(1).toString();
    ToldCall.sql(
        "with earlier as (update determination set announced_on = '%1$s' where plan = '%2$s') update awarded_grant set determined_on = '%1$s' where plan = '%2$s'"
            .formatted(first, call.plan(1)));
    assertEquals(first, done(OWN.get(BASE + "/grants/" + grant)).getString("determinedOn"));

    announced(prepared(lower(100, "FACTS_NOT_KNOWN")));
    assertEquals("DETERMINED", call.watched().state(1));
    var told = call.last("grant-determined");
    var opened = done(OWN.get(recovery(2)));
    assertEquals(told.path("recoveryId").asText(), opened.getString("id"));
    assertEquals("1.00", told.at("/toRecover/amount").asText());
    assertEquals("1.00", opened.getString("open.amount"));
    assertEquals(LocalDate.parse(first).plusYears(5).toString(), opened.getString("lapsesAfter"));

    String breach = LocalDate.parse(today()).minusMonths(3).toString();
    var broken = new HashMap<>(lower(0, "OBLIGATIONS_BROKEN_SINCE"));
    broken.put("breachedOn", breach);
    String path = prepared(broken);
    assertEquals("EX_OFFICIO", done(FINANCE.get(path)).getString("origin"));
    announced(path);
    assertEquals(breach, done(OWN.get(path)).getString("breachedOn"));
    assertEquals(
        LocalDate.parse(breach).plusYears(5).toString(),
        done(OWN.get(recovery(3))).getString("lapsesAfter"));
    assertEquals(
        List.of("0.00", "2.00", "1.00"), figures("determined", "recoverable", "recovered"));
    refused(
        "a_change_is_ex_officio",
        "update determination set origin = 'REQUESTED' where reference = '"
            + call.plan(1)
            + "-V3'");
    for (String wrong : List.of("before = 150, proposed = 150", "breached_on = '" + first + "'")) {
      refused(
          "a_grant_adds_up",
          "update determination set " + wrong + " where reference = '" + call.plan(1) + "-V3'");
    }
    refused(
        "a_grant_adds_up",
        "update awarded_grant set determined_on = determined_on + 1 where reference = '"
            + grant
            + "'");

    done(receipt(recovery(2), 100));
    assertEquals("DETERMINED", call.watched().state(1));
    done(receipt(recovery(3), 100));
    assertEquals("SETTLED", call.watched().state(1));
    assertEquals(List.of("0.00", "3.00"), figures("recoverable", "recovered"));
    assertEquals(
        List.of(
            "SETTLED",
            "DETERMINATION_PREPARED",
            "DETERMINATION_SIGNED",
            "DETERMINATION_ANNOUNCED",
            "REOPENED",
            "RECOVERY_OPENED",
            "DETERMINATION_PREPARED",
            "DETERMINATION_SIGNED",
            "DETERMINATION_ANNOUNCED",
            "RECOVERY_OPENED",
            "RECOVERY_RECEIVED",
            "RECOVERY_RECEIVED",
            "SETTLED"),
        lastSteps(13));
  }

  private List<String> lastSteps(int number) {
    List<String> all =
        done(FINANCE.get(BASE + "/grants/" + grant + "/history?limit=100")).getList("items.step");
    return all.subList(all.size() - number, all.size());
  }

  private String recovery(int number) {
    return BASE + "/recoveries/" + call.plan(1) + "-R" + number;
  }

  /// Of 3.00 that were paid 2.00, then 1.50 was determined: the bank sends the 3.00 back, which
  /// ends both recoveries.
  @Test
  void a_payment_that_comes_back_ends_the_recoveries_of_a_changed_determination() {
    call.started(1, 1).graduated(1, 1);
    requested();
    announced(prepared(Map.of("grant", grant)));
    announced(prepared(lower(150, "FACTS_NOT_KNOWN")));
    assertEquals(List.of("1.50"), figures("recoverable"));
    done(returned("3.00"));
    for (String number : List.of("-R1", "-R2")) {
      String recovery = BASE + "/recoveries/" + call.plan(1) + number;
      assertEquals("REVERSED", done(FINANCE.get(recovery)).getString("state"));
    }
    assertEquals(List.of("A1 CANCELLED 3.00", "F DUE 1.50"), instalments());
    assertEquals(List.of("0.00", "1.50"), figures("recoverable", "paid"));
    paid(call.reference());
    assertEquals("SETTLED", call.watched().state(1));
  }

  /// 3.00 and 1.80 were paid and 4.00, then 1.00 determined: of 0.80 and 3.00 to be paid back, what
  /// the bank sends back lowers the last first.
  @Test
  void a_payment_that_comes_back_lowers_the_last_recovery_first() {
    call.started(1, 1).started(1, 2).graduated(1, 1).graduated(1, 2);
    paid(call.reference());
    requested();
    announced(prepared(Map.of("grant", grant)));
    announced(prepared(lower(100, "FACTS_NOT_KNOWN")));
    assertEquals(List.of("R1 OPEN 0.80", "R2 OPEN 3.00"), recoveries());
    done(returned("1.80"));
    assertEquals(List.of("R1 OPEN 0.80", "R2 OPEN 1.20"), recoveries());
    assertEquals(
        1, call.told().stream().filter(told -> told.startsWith("recovery-lowered")).count());
    done(returned("3.00"));
    assertEquals(List.of("R1 REVERSED 0.00", "R2 REVERSED 0.00"), recoveries());
    assertEquals(List.of("A1 CANCELLED 3.00", "A2 CANCELLED 1.80", "F DUE 1.00"), instalments());
    call.watched();
  }

  private List<String> recoveries() {
    return Stream.of("R1", "R2")
        .map(number -> {
          var found = done(FINANCE.get(BASE + "/recoveries/" + call.plan(1) + "-" + number));
          return number + " " + found.getString("state") + " " + found.getString("open.amount");
        })
        .toList();
  }

  /// Of 6.00 that were determined 3.00 was paid and came back: with the rest of 3.00 it is due, and
  /// together they are lowered to 4.00 and to 2.00.
  @Test
  void what_is_due_is_together_lowered_to_what_was_changed() {
    allGraduated();
    requested();
    announced(prepared(Map.of("grant", grant)));
    done(returned("3.00"));
    assertEquals(List.of("A1 DUE 3.00", "A2 CANCELLED 1.80", "F DUE 3.00"), instalments());
    announced(prepared(lower(400, "FACTS_NOT_KNOWN")));
    assertEquals(List.of("A1 DUE 3.00", "A2 CANCELLED 1.80", "F DUE 1.00"), instalments());
    announced(prepared(lower(200, "FACTS_NOT_KNOWN")));
    assertEquals(List.of("A1 DUE 2.00", "A2 CANCELLED 1.80", "F CANCELLED 1.00"), instalments());
    paid(call.reference());
    assertEquals("SETTLED", call.watched().state(1));
  }

  /// What the bank sent back before the determination, and is told behind it.
  @Test
  void what_came_back_before_its_recovery_lowers_it_from_its_first_day_on() {
    call.started(1, 1).graduated(1, 1);
    requested();
    announced(prepared(Map.of("grant", grant)));
    // As if it had been debited yesterday.
    ToldCall.sql(
        "update payment set approved_on = approved_on - 1, paid_on = paid_on - 1 where call_id = '"
            + call.id()
            + "'");
    String yesterday = LocalDate.parse(today()).minusDays(1).toString();
    done(returned("3.00", yesterday));
    String position = BASE + "/calls/" + call.reference() + "/position?on=";
    for (String on : List.of(yesterday, today())) {
      assertEquals("0.00", done(FINANCE.get(position + on)).getString("recoverable.amount"), on);
    }
  }

  private Map<String, Object> lower(long cents, String ground) {
    return Map.of(
        "grant",
        grant,
        "amount",
        money(cents),
        "ground",
        ground,
        "reasons",
        "It was found later.",
        "hearing",
        Map.of("heardOn", today()));
  }

  @Test
  void a_fixed_sum_is_determined_without_a_request_and_settled_at_once() {
    call =
        ToldCall.anew()
            .activeUntil(ACTIVITIES_UNTIL)
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(600)))
            .awarded(1, 200);
    paid(call.reference());
    grant = call.plan(1) + "-G";
    announced(prepared(Map.of("grant", grant)));
    assertEquals("SETTLED", call.watched().state(1));
    var told = call.told();
    assertEquals(
        List.of("grant-determined 001", "grant-settled 001"),
        told.subList(told.size() - 2, told.size()));
  }

  @Test
  void a_fixed_sum_is_determined_when_it_is_requested_or_its_activities_should_be_done() {
    call =
        ToldCall.anew()
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(600)))
            .awarded(1, 200);
    grant = call.plan(1) + "-G";
    refused(
        A_FIXED_SUM_IS_DETERMINED_AFTER_THE_ACTIVITIES,
        FINANCE.post(DETERMINATIONS, Map.of("grant", grant)));
    requested();
    prepared(Map.of("grant", grant));
  }

  @Test
  void without_a_request_it_waits_for_the_term_to_request() {
    refused(
        EX_OFFICIO_AFTER_THE_TERM_TO_REQUEST, FINANCE.post(DETERMINATIONS, Map.of("grant", grant)));
  }

  @Test
  void lower_than_performed_only_on_a_ground_with_reasons_and_never_above_it() {
    call.started(1, 1).graduated(1, 1);
    requested();
    refusedAmount(
        FINANCE.post(
            DETERMINATIONS,
            Map.of(
                "grant",
                grant,
                "amount",
                money(-1),
                "ground",
                "OBLIGATIONS_NOT_MET",
                "reasons",
                "Nobody supervised.")));
    refused(
        NOT_ABOVE_WHAT_WAS_PERFORMED,
        FINANCE.post(DETERMINATIONS, Map.of("grant", grant, "amount", money(201))));
    refused(
        A_LOWER_AMOUNT_HAS_A_GROUND_AND_REASONS,
        FINANCE.post(DETERMINATIONS, Map.of("grant", grant, "amount", money(199))));
    prepared(
        Map.of(
            "grant",
            grant,
            "amount",
            money(199),
            "ground",
            "OBLIGATIONS_NOT_MET",
            "reasons",
            "Nobody supervised.",
            "hearing",
            Map.of("notHeard", "HEARD_BEFORE")));
    String where = " where call_id = '" + call.id() + "'";
    refused("a_determination_is_not_negative", "update determination set amount = -1" + where);
    refused(
        "not_above_what_was_performed",
        "update determination set amount = 201, ground = null, reasons = null" + where);
    refused(
        "a_lower_amount_has_a_ground_and_reasons",
        "update determination set ground = null" + where);
    refused("the_recipient_is_heard_first", "update determination set not_heard = null" + where);
    refused(
        "a_determination_is_never_above_the_award",
        "update determination set proposed = award + 1" + where);
    refused(
        "a_determination_is_never_above_the_award",
        "update awarded_grant set determined = amount + 1" + where);
    refused(
        A_GRANT_HAS_ONE_OPEN_DETERMINATION, FINANCE.post(DETERMINATIONS, Map.of("grant", grant)));
    refused(
        "a_grant_has_one_open_determination",
        "insert into determination (id, reference, grant_id, call_id, call, plan_id, plan, brin,"
            + " origin, award, proposed, amount, derivation, state, prepared_by, prepared_at,"
            + " version) select gen_random_uuid(), reference || 'x', grant_id, call_id, call,"
            + " plan_id, plan, brin, origin, award, proposed, proposed, derivation, 'PREPARED',"
            + " prepared_by, prepared_at, 0 from determination"
            + where);
  }

  @Test
  void what_is_performed_meanwhile_is_prepared_anew_and_what_comes_later_is_kept_and_not_counted() {
    call.started(1, 1).graduated(1, 1);
    requested();
    String first = prepared(Map.of("grant", grant));
    done(BOARD.post(first + "/signature", null));
    call.started(1, 2).graduated(1, 2);
    refused(A_DETERMINATION_STANDS_ON_ITS_PERFORMANCE, OFFICER.post(first + "/announcement", null));
    done(BOARD.post(first + "/withdrawal", Map.of("reason", "Another one graduated.")));
    refused(
        ONLY_AN_OPEN_DECISION_IS_WITHDRAWN,
        BOARD.post(first + "/withdrawal", Map.of("reason", "Again.")));
    // The second half became due meanwhile, and is paid first.
    paid(call.reference());
    announced(prepared(Map.of("grant", grant)));
    call.watched().graduated(1, 3);
    assertEquals("GRANT_IS_CLOSED", call.absorbed());
    assertEquals(
        "4.00",
        FINANCE
            .get(BASE + "/grants/" + grant + "/performance")
            .jsonPath()
            .getString("proposed.amount"));
    assertEquals(
        "t",
        Sql.value(
            "select late from slot_performance where slot_no = 3 and plan_id = '"
                + call.planId(1)
                + "'"));
  }

  @Test
  void nothing_is_announced_while_a_payment_is_under_way() {
    call.started(1, 1).started(1, 2).graduated(1, 1);
    requested();
    String path = prepared(Map.of("grant", grant));
    done(BOARD.post(path + "/signature", null));
    approvedBatch(call.reference());
    refused(NO_PAYMENT_IS_UNDER_WAY, OFFICER.post(path + "/announcement", null));
    assertEquals("GRANTED", call.watched().state(1));
  }

  @Test
  void a_hogeschool_requests_for_its_own_institution_and_once() {
    String path = BASE + "/grants/" + grant + "/determination-request";
    assertEquals(404, OTHER.post(path, null).statusCode());
    assertEquals(403, FINANCE.post(path, null).statusCode());
    assertEquals(today(), done(OWN.post(path, null)).getString("requestedOn"));
    refused(A_DETERMINATION_IS_REQUESTED_ONCE, OWN.post(path, null));
    assertEquals(404, OTHER.get(BASE + "/grants/" + grant + "/performance").statusCode());
    assertEquals(200, OWN.get(BASE + "/grants/" + grant + "/performance").statusCode());
  }

  /// Plan 1 of 6.01 is accounted for by its costs, plan 2 of 6.00 is not.
  @Test
  void costs_are_shown_from_the_bound_on_and_may_not_have_been_needed() {
    call =
        ToldCall.anew()
            .showingPerformanceFrom(100)
            .showingCostsFrom(601)
            .activeUntil(ACTIVITIES_UNTIL)
            .opened(new Money(2000), FitPolicy.STOP)
            .allocated(List.of(new Money(601), new Money(600)))
            .awarded(1, 200)
            .awarded(2, 200)
            .started(1, 1)
            .graduated(1, 1);
    grant = call.plan(1) + "-G";
    String request = BASE + "/grants/" + grant + "/determination-request";
    for (var without : List.of(Map.of(), Map.of("costs", money(-1)))) {
      var refusal = OWN.post(request, without);
      assertEquals(400, refusal.statusCode(), refusal.asString());
      assertEquals("/costs", refusal.jsonPath().getString("errors[0].location"));
    }
    assertEquals(400, OWN.post(request, null).statusCode());
    String other = BASE + "/grants/" + call.plan(2) + "-G/determination-request";
    refused(COSTS_ARE_SHOWN_WHERE_THEY_COUNT, OWN.post(other, Map.of("costs", money(1))));
    for (String wrong : List.of("requested_on = awarded_on", "costs = 1")) {
      refused(
          "costs_are_shown_where_they_count",
          "update awarded_grant set " + wrong + " where plan = '" + call.plan(1) + "'");
    }
    refused(
        "accounting_grows_with_the_amount",
        "update call set show_costs_from = show_performance_from - 1 where id = '"
            + call.id()
            + "'");
    done(OWN.post(other, null));
    assertEquals(
        "1.90", done(OWN.post(request, Map.of("costs", money(190)))).getString("costs.amount"));
    assertEquals(
        "1.90",
        FINANCE
            .get(BASE + "/grants/" + grant + "/performance")
            .jsonPath()
            .getString("costs.amount"));

    var lower = new HashMap<String, Object>();
    lower.putAll(Map.of("grant", call.plan(2) + "-G", "amount", money(0), "reasons", "A lunch."));
    lower.putAll(Map.of("ground", "COSTS_NOT_NEEDED", "hearing", Map.of("heardOn", today())));
    call.started(2, 1).graduated(2, 1);
    refused(COSTS_NOT_NEEDED_WERE_SHOWN, FINANCE.post(DETERMINATIONS, lower));
    lower.put("grant", grant);
    lower.put("amount", money(180));
    var determination = done(FINANCE.post(DETERMINATIONS, lower));
    assertEquals("1.90", determination.getString("costs.amount"));
    assertEquals("COSTS_NOT_NEEDED", determination.getString("ground"));
    refused(
        "costs_not_needed_were_shown",
        "update determination set costs = null where call_id = '" + call.id() + "'");
  }

  @Test
  void without_a_request_a_grant_is_determined_ex_officio_without_its_costs() {
    call =
        ToldCall.anew()
            .showingPerformanceFrom(100)
            .showingCostsFrom(100)
            .activeUntil("2020-01-31")
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(600)))
            .awarded(1, 200);
    var prepared = done(FINANCE.post(DETERMINATIONS, Map.of("grant", call.plan(1) + "-G")));
    assertEquals("EX_OFFICIO", prepared.getString("origin"));
    assertNull(prepared.getString("costs"));
  }

  @Test
  void the_officer_requests_for_a_hogeschool_by_post_and_the_day_of_the_letter_counts() {
    String path = BASE + "/grants/" + grant + "/determination-request";
    var letter = Map.of("byPost", Map.of("receivedAt", "2020-11-01T23:30:00Z"));
    refusedLetter("/byPost", OFFICER.post(path, null));
    refusedLetter("/byPost", OWN.post(path, letter));
    refusedLetter(
        "/byPost/receivedAt",
        OFFICER.post(path, Map.of("byPost", Map.of("receivedAt", "2199-01-01T00:00:00Z"))));
    assertEquals(403, FINANCE.post(path, letter).statusCode());
    var requested = done(OFFICER.post(path, letter));
    assertEquals("2020-11-02", requested.getString("requestedOn"));
    assertEquals("2020-11-01T23:30:00Z", requested.getString("requestByPostReceivedAt"));
    assertEquals(
        "2020-11-01T23:30:00Z",
        OWN.get(BASE + "/grants/" + grant).jsonPath().getString("requestByPostReceivedAt"));
    assertEquals(
        "REQUESTED", done(FINANCE.get(prepared(Map.of("grant", grant)))).getString("origin"));
    refused(
        "a_letter_tells_the_day_of_the_request",
        "update awarded_grant set requested_on = requested_on - 1 where reference = '"
            + grant
            + "'");
  }

  private static void refusedLetter(String location, Response answer) {
    assertEquals(400, answer.statusCode(), answer.asString());
    assertEquals(location, answer.jsonPath().getString("errors[0].location"));
  }

  @Test
  void each_step_is_for_its_own_role() {
    call.started(1, 1).graduated(1, 1);
    requested();
    for (Api other : List.of(BOARD, OFFICER, OWN)) {
      assertEquals(403, other.post(DETERMINATIONS, Map.of("grant", grant)).statusCode());
    }
    String path = prepared(Map.of("grant", grant));
    for (Api other : List.of(FINANCE, OFFICER, OWN)) {
      assertEquals(403, other.post(path + "/signature", null).statusCode());
    }
    done(BOARD.post(path + "/signature", null));
    for (Api other : List.of(FINANCE, BOARD, OWN)) {
      assertEquals(403, other.post(path + "/announcement", null).statusCode());
    }
    assertEquals(404, FINANCE.get(DETERMINATIONS + "/XX99-001-V1").statusCode());
    assertEquals(400, FINANCE.post(DETERMINATIONS, Map.of("grant", "XX")).statusCode());
  }

  private void allGraduated() {
    for (int slot = 1; slot <= 3; slot++) {
      call.started(1, slot).graduated(1, slot);
    }
  }

  private void requested() {
    done(OWN.post(BASE + "/grants/" + grant + "/determination-request", null));
  }

  private static String inMonths(int months) {
    return LocalDate.parse(today()).plusMonths(months).toString();
  }

  private static String prepared(Map<String, Object> input) {
    return DETERMINATIONS + "/" + done(FINANCE.post(DETERMINATIONS, input)).getString("reference");
  }

  private static void refusedAmount(Response answer) {
    assertEquals(400, answer.statusCode(), answer.asString());
    assertEquals("/amount", answer.jsonPath().getString("errors[0].location"));
  }

  private static void announced(String path) {
    done(BOARD.post(path + "/signature", null));
    done(OFFICER.post(path + "/announcement", null));
  }

  private static Response receipt(String recovery, long cents) {
    return FINANCE.post(
        recovery + "/receipt", Map.of("receivedOn", today(), "amount", money(cents)));
  }

  private List<Object> list(Api caller) {
    return caller.get(DETERMINATIONS + "?call=" + call.reference()).jsonPath().getList("items");
  }

  private List<String> figures(String... names) {
    var position = FINANCE.get(BASE + "/calls/" + call.reference() + "/position").jsonPath();
    return Arrays.stream(names).map(name -> position.getString(name + ".amount")).toList();
  }
}
