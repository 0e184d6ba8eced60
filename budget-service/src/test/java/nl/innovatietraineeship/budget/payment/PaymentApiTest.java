package nl.innovatietraineeship.budget.payment;

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
import static nl.innovatietraineeship.budget.Budgeted.paid;
import static nl.innovatietraineeship.budget.Budgeted.refused;
import static nl.innovatietraineeship.budget.Budgeted.today;
import static nl.innovatietraineeship.budget.approval.ApprovalRule.NOBODY_APPROVES_THEIR_OWN_PREPARATION;
import static nl.innovatietraineeship.budget.approval.ApprovalRule.ONLY_WHAT_IS_PREPARED_IS_DECIDED;
import static nl.innovatietraineeship.budget.payment.PaymentRule.A_BATCH_STANDS_AS_PREPARED;
import static nl.innovatietraineeship.budget.payment.PaymentRule.A_DEBIT_IS_BETWEEN_APPROVAL_AND_TODAY;
import static nl.innovatietraineeship.budget.payment.PaymentRule.A_RETURN_IS_BETWEEN_DEBIT_AND_TODAY;
import static nl.innovatietraineeship.budget.payment.PaymentRule.ONLY_AN_APPROVED_PAYMENT_IS_CONFIRMED;
import static nl.innovatietraineeship.budget.payment.PaymentRule.ONLY_A_CONFIRMED_PAYMENT_COMES_BACK;
import static nl.innovatietraineeship.budget.payment.PaymentRule.THERE_IS_SOMETHING_TO_PAY;
import static nl.innovatietraineeship.budget.payment.SuspensionRule.A_GROUND_SUSPENDS_AT_MOST_13_WEEKS;
import static nl.innovatietraineeship.budget.payment.SuspensionRule.ONE_SUSPENSION_STANDS_AT_A_TIME;
import static nl.innovatietraineeship.budget.payment.SuspensionRule.ONLY_A_STANDING_SUSPENSION_IS_LIFTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.planreview.ToldCall;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.AtOnce;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is due is paid in batches, by two people, and never twice.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class PaymentApiTest {

  private static final String BATCHES = BASE + "/payment-batches";
  private static final String PAYMENTS = BASE + "/payments";
  private static final String SUSPENSIONS = BASE + "/payment-suspensions";

  @Inject EntityManagerFactory sessions;

  private ToldCall call;

  /// Plan 1 is granted 6.01 in three slots of 2.00, plan 2 3.00 in three of 1.00; half is due.
  @BeforeEach
  void grants() {
    approvedPayee("30GB", "NL91ABNA0417164300");
    call =
        ToldCall.anew()
            .showingPerformanceFrom(100)
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(601), new Money(300)))
            .awarded(1, 200)
            .awarded(2, 100)
            .watched();
  }

  @Test
  void an_advance_is_due_at_the_award_and_one_when_half_of_the_slots_have_started() {
    assertEquals(List.of("A1 3.00", "A1 1.50"), due());
    call.started(1, 1);
    assertEquals(List.of("A1 3.00", "A1 1.50"), due());
    call.started(1, 1);
    assertEquals("PERFORMANCE_IS_KNOWN", call.absorbed());
    assertEquals(List.of("A1 3.00", "A1 1.50"), due());
    call.started(1, 2);
    assertEquals(List.of("A1 3.00", "A1 1.50", "A2 1.80"), due());
    call.started(1, 3);
    assertEquals(List.of("A1 3.00", "A1 1.50", "A2 1.80"), due());
    var first = FINANCE.get(BASE + "/instalments/" + call.plan(1) + "-A1").jsonPath();
    assertEquals("2021-01-29", first.getString("dueOn"));
    assertEquals("2021-03-12", first.getString("payBefore"));
    refused(
        "an_instalment_is_due_once",
        "insert into instalment select gen_random_uuid(), reference || 'x', grant_id, call_id, call,"
            + " plan_id, plan, brin, moment, amount, due_on, pay_before, state, paid_on,"
            + " cancelled_on, 0 from instalment where call_id = '"
            + call.id()
            + "'");
  }

  @Test
  void a_fixed_sum_is_due_in_full_at_the_award() {
    call =
        ToldCall.anew()
            .showingPerformanceFrom(602)
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(601)))
            .awarded(1, 200)
            .started(1, 1)
            .started(1, 2)
            .started(1, 3);
    assertEquals(List.of("A1 6.01"), due());
  }

  @Test
  void a_batch_is_prepared_by_one_approved_by_another_and_debited_by_the_bank() {
    var batch = done(FINANCE.post(BATCHES, Map.of("call", call.reference())));
    assertEquals("4.50", batch.getString("total.amount"));
    assertEquals(2, batch.getInt("payments"));
    String path = BATCHES + "/" + batch.getString("reference");
    var both = Api.as(Tokens.with("finance-1", List.of("finance", "board"), Map.of()));
    refused(NOBODY_APPROVES_THEIR_OWN_PREPARATION, both.post(path + "/approval", null));
    refused(
        "nobody_approves_their_own_preparation",
        "update payment_batch set state = 'APPROVED', decided_by = prepared_by, decided_at = now()"
            + " where call_id = '"
            + call.id()
            + "'");
    String payment = PAYMENTS + "/" + batch.getString("reference") + "-001";
    refused(ONLY_AN_APPROVED_PAYMENT_IS_CONFIRMED, confirm(payment, today()));
    done(BOARD.post(path + "/approval", null));
    refused(ONLY_WHAT_IS_PREPARED_IS_DECIDED, CONTROLLER.post(path + "/approval", null));

    refused(A_DEBIT_IS_BETWEEN_APPROVAL_AND_TODAY, confirm(payment, "2200-01-01"));
    var confirmed = done(confirm(payment, today()));
    assertEquals("CONFIRMED", confirmed.getString("state"));
    assertEquals("NL91ABNA0417164300", confirmed.getString("iban"));
    refused(ONLY_AN_APPROVED_PAYMENT_IS_CONFIRMED, confirm(payment, today()));
    var made = call.last("payment-made");
    assertEquals(List.of(), Contract.errors("payment-made", made));
    assertEquals("ADVANCE", made.path("kind").asText());
    assertEquals("3.00", made.at("/amount/amount").asText());
    assertEquals("3.00", figure("paid"));
    assertEquals("3.00", figure("advanced"));
    assertEquals("9.01", figure("awarded"));
    assertEquals(
        "3.00",
        OWN.get(BASE + "/grants/" + call.plan(1) + "-G").jsonPath().getString("paid.amount"));
    assertEquals(List.of("A1 1.50"), due());
    call.watched();
  }

  /// One query for who is suspended and one for the accounts, however many are paid.
  @Test
  void a_batch_is_prepared_and_approved_without_a_query_for_each_payment() {
    var statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    var batch = done(FINANCE.post(BATCHES, Map.of("call", call.reference())));
    assertEquals(2, batch.getInt("payments"));
    assertEquals(2, asked(statistics));
    statistics.clear();
    done(CONTROLLER.post(BATCHES + "/" + batch.getString("id") + "/approval", null));
    assertEquals(2, asked(statistics));
    statistics.setStatisticsEnabled(false);
  }

  private static long asked(Statistics statistics) {
    return Arrays.stream(statistics.getQueries())
        .filter(query -> query.contains("Suspension") || query.contains("Payee"))
        .mapToLong(query ->
            Objects.requireNonNull(statistics.getQueryStatistics(query)).getExecutionCount())
        .sum();
  }

  /// 6.01 and 3.00: half is due, 30 % is expected when half have started, and the rest 13, 22 and 6
  /// weeks after the activities.
  @Test
  void what_is_to_be_paid_is_foreseen_by_month_and_is_together_what_is_not_paid() {
    assertEquals(List.of("2021-03 4.50 2.70 0.00", "2023-09 0.00 0.00 1.81"), foreseen());
    paid(call.reference());
    assertEquals(List.of("2021-03 0.00 2.70 0.00", "2023-09 0.00 0.00 1.81"), foreseen());
    assertEquals(
        403, OWN.get(BASE + "/calls/" + call.reference() + "/payment-forecast").statusCode());
  }

  private List<String> foreseen() {
    var forecast = done(FINANCE.get(BASE + "/calls/" + call.reference() + "/payment-forecast"));
    return IntStream.range(0, forecast.getList("months").size())
        .mapToObj(month ->
            Stream.of("month", "due.amount", "advances.amount", "rest.amount")
                .map(field -> forecast.getString("months[%d].%s".formatted(month, field)))
                .collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void what_is_in_a_batch_or_paid_is_in_no_other() {
    paid(call.reference());
    refused(THERE_IS_SOMETHING_TO_PAY, FINANCE.post(BATCHES, Map.of("call", call.reference())));
    refused(
        "an_instalment_is_paid_once",
        "insert into payment (id, reference, batch_id, instalment_id, grant_id, call_id, call,"
            + " plan_id, plan, brin, kind, payee_id, iban, amount, state, version)"
            + " select gen_random_uuid(), reference || 'x', batch_id, instalment_id, grant_id,"
            + " call_id, call, plan_id, plan, brin, kind, payee_id, iban, amount, 'PREPARED', 0"
            + " from payment where call_id = '"
            + call.id()
            + "'");
    refused(
        "a_payment_moves_along_its_arrows",
        "update payment set state = 'FAILED', paid_on = null, because = 'x' where call_id = '"
            + call.id()
            + "'");
    refused(
        "a_grant_adds_up",
        "update awarded_grant set paid = paid - 1 where call_id = '" + call.id() + "'");
    refused(
        "no_more_is_paid_than_awarded",
        "update awarded_grant set paid = amount + 1 where call_id = '" + call.id() + "'");
  }

  @Test
  void of_two_batches_at_once_one_pays() {
    var input = Map.of("call", call.reference());
    assertEquals(
        List.of(201, 409),
        AtOnce.codes(
            AtOnce.all(
                List.of(
                    () -> FINANCE.post(BATCHES, input), () -> CONTROLLER.post(BATCHES, input)))));
  }

  @Test
  void a_failed_payment_is_due_again_for_a_next_batch() {
    String payment = PAYMENTS + "/" + approvedBatch(call.reference()).getFirst();
    var failed = done(FINANCE.post(payment + "/failure", Map.of("reason", "Closed.")));
    assertEquals("FAILED", failed.getString("state"));
    assertEquals("0.00", figure("paid"));
    refused(ONLY_AN_APPROVED_PAYMENT_IS_CONFIRMED, confirm(payment, today()));
    assertEquals(1, approvedBatch(call.reference()).size());
  }

  @Test
  void a_payment_that_came_back_is_reversed_and_due_again() {
    String payment = PAYMENTS + "/" + approvedBatch(call.reference()).getFirst();
    var back = Map.of("returnedOn", today(), "reason", "Closed.");
    refused(ONLY_A_CONFIRMED_PAYMENT_COMES_BACK, FINANCE.post(payment + "/return", back));
    done(confirm(payment, today()));
    refused(
        A_RETURN_IS_BETWEEN_DEBIT_AND_TODAY,
        FINANCE.post(payment + "/return", Map.of("returnedOn", "2020-01-01", "reason", "Closed.")));
    assertEquals("RETURNED", done(FINANCE.post(payment + "/return", back)).getString("state"));
    assertEquals("0.00", figure("paid"));
    assertEquals("0.00", figure("advanced"));
    assertEquals(List.of(), Contract.errors("payment-returned", call.last("payment-returned")));
    assertEquals(List.of("A1 3.00", "A1 1.50"), due());
    assertEquals(1, approvedBatch(call.reference()).size());
    call.watched();
  }

  @Test
  void a_batch_to_an_account_that_was_replaced_is_rejected_and_prepared_anew() {
    var batch = done(FINANCE.post(BATCHES, Map.of("call", call.reference())));
    String path = BATCHES + "/" + batch.getString("id");
    approvedPayee("30GB", "NL20INGB0001234567");
    var refusal = CONTROLLER.post(path + "/approval", null);
    refused(A_BATCH_STANDS_AS_PREPARED, refusal);
    assertTrue(refusal.jsonPath().getString("detail").contains(call.plan(1)));
    done(FINANCE.post(path + "/rejection", Map.of("reason", "Another account.")));
    String payment = PAYMENTS + "/" + approvedBatch(call.reference()).getFirst();
    assertEquals("NL20INGB0001234567", FINANCE.get(payment).jsonPath().getString("iban"));
  }

  @Test
  void who_has_no_account_waits_for_one() {
    var other =
        ToldCall.anew()
            .of("23AH")
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(601)))
            .awarded(1, 200);
    refused(THERE_IS_SOMETHING_TO_PAY, FINANCE.post(BATCHES, Map.of("call", other.reference())));
  }

  @Test
  void suspended_payments_wait_until_they_are_lifted() {
    String grant = call.plan(1) + "-G";
    var batch = done(FINANCE.post(BATCHES, Map.of("call", call.reference())));
    var suspension = done(FINANCE.post(SUSPENSIONS, doubted(grant)));
    String ofPlan = SUSPENSIONS + "?plan=" + call.plan(1);
    var told = OWN.get(ofPlan).jsonPath();
    assertEquals(List.of(suspension.getString("reason")), told.getList("items.reason"));
    assertEquals(Arrays.asList((Object) null), told.getList("items.suspendedBy"));
    assertEquals(List.of(), OTHER.get(ofPlan).jsonPath().getList("items"));
    String one = SUSPENSIONS + "/" + suspension.getString("reference");
    assertEquals(200, OWN.get(one).statusCode());
    assertEquals(404, OTHER.get(one).statusCode());
    refused(ONE_SUSPENSION_STANDS_AT_A_TIME, FINANCE.post(SUSPENSIONS, doubted(grant)));
    refused(
        "one_suspension_stands_at_a_time",
        "insert into payment_suspension select gen_random_uuid(), reference || 'x', grant_id,"
            + " call_id, call, plan_id, plan, brin, ground, reason, from_day, until_day,"
            + " suspended_by, lifted_on, lifted_by, 0 from payment_suspension where call_id = '"
            + call.id()
            + "'");
    refused(
        "a_ground_suspends_at_most_13_weeks",
        "update payment_suspension set until_day = until_day + 1 where call_id = '"
            + call.id()
            + "'");
    refused(
        "a_payment_is_approved_with_its_batch",
        "update payment set state = 'APPROVED', approved_on = '2020-11-02' where call_id = '"
            + call.id()
            + "'");
    String path = BATCHES + "/" + batch.getString("id");
    refused(A_BATCH_STANDS_AS_PREPARED, CONTROLLER.post(path + "/approval", null));
    done(CONTROLLER.post(path + "/rejection", Map.of("reason", "A doubt.")));
    assertEquals(1, approvedBatch(call.reference()).size());

    String lifted = SUSPENSIONS + "/" + suspension.getString("reference");
    done(CONTROLLER.post(lifted + "/lifting", null));
    refused(ONLY_A_STANDING_SUSPENSION_IS_LIFTED, CONTROLLER.post(lifted + "/lifting", null));
    refused(
        "only_a_standing_suspension_is_lifted",
        "update payment_suspension set lifted_on = until_day + 1 where call_id = '"
            + call.id()
            + "'");
    assertEquals(1, approvedBatch(call.reference()).size());
    assertEquals(400, FINANCE.post(SUSPENSIONS, doubted("XX")).statusCode());
    assertEquals(
        400, FINANCE.post(SUSPENSIONS, Map.of("grant", grant, "reason", "x")).statusCode());
  }

  @Test
  void a_second_suspension_on_the_same_ground_has_what_the_first_left() {
    String grant = call.plan(1) + "-G";
    LocalDate today = LocalDate.parse(today());
    var first = done(FINANCE.post(SUSPENSIONS, doubted(grant)));
    assertEquals("WRONG_INFORMATION", first.getString("ground"));
    assertEquals(today.plusWeeks(13).toString(), first.getString("until"));
    done(FINANCE.post(SUSPENSIONS + "/" + first.getString("id") + "/lifting", null));
    // As if they had waited for ten days.
    ToldCall.sql(
        "update payment_suspension set from_day = from_day - 10 where call_id = '"
            + call.id()
            + "'");
    LocalDate last = today.plusDays(91 - 10);
    var longer = new HashMap<String, Object>(doubted(grant));
    longer.put("until", last.plusDays(1).toString());
    var refusal = FINANCE.post(SUSPENSIONS, longer);
    refused(A_GROUND_SUSPENDS_AT_MOST_13_WEEKS, refusal);
    assertTrue(refusal.jsonPath().getString("detail").contains("until " + last), last::toString);
    var second = done(FINANCE.post(SUSPENSIONS, doubted(grant)));
    assertEquals(last.toString(), second.getString("until"));
    refused(
        "a_ground_suspends_at_most_13_weeks",
        "update payment_suspension set until_day = until_day + 1 where id = '"
            + second.getString("id")
            + "'");
    refused(
        "a_ground_suspends_at_most_13_weeks",
        "update payment_suspension set from_day = from_day - 1 where id = '"
            + first.getString("id")
            + "'");
  }

  @Test
  void a_suspension_names_the_payments_of_its_grant_that_the_bank_was_told_of() {
    String payment = approvedBatch(call.reference()).getFirst();
    var suspension = done(FINANCE.post(SUSPENSIONS, doubted(call.plan(1) + "-G")));
    assertEquals("STANDING", suspension.getString("state"));
    assertEquals(List.of(payment), suspension.getList("underWay.reference"));
    assertEquals(List.of("3.00"), suspension.getList("underWay.amount.amount"));
    String path = SUSPENSIONS + "/" + suspension.getString("reference");
    assertEquals(List.of(payment), done(OFFICER.get(path)).getList("underWay.reference"));
    assertEquals(
        List.of(List.of(payment)),
        done(FINANCE.get(SUSPENSIONS + "?plan=" + call.plan(1)))
            .getList("items.underWay.reference"));
    done(
        FINANCE.post(
            PAYMENTS + "/" + payment + "/failure", Map.of("reason", "Stopped by the bank.")));
    assertEquals(List.of(), done(FINANCE.get(path)).getList("underWay"));
    refused(THERE_IS_SOMETHING_TO_PAY, FINANCE.post(BATCHES, Map.of("call", call.reference())));
    done(FINANCE.post(path + "/lifting", null));
    assertEquals("LIFTED", done(FINANCE.get(path)).getString("state"));
    assertEquals(1, approvedBatch(call.reference()).size());
    assertEquals(List.of(), done(FINANCE.get(path)).getList("underWay"));
  }

  private static Map<String, Object> doubted(String grant) {
    return Map.of("grant", grant, "ground", "WRONG_INFORMATION", "reason", "A doubt.");
  }

  @Test
  void a_hogeschool_sees_what_is_paid_to_its_own_institution_alone() {
    String payment = PAYMENTS + "/" + approvedBatch(call.reference()).getFirst();
    String instalment = BASE + "/instalments/" + call.plan(1) + "-A1";
    for (String path : List.of(payment, instalment)) {
      assertEquals(200, OWN.get(path).statusCode());
      assertEquals(404, OTHER.get(path).statusCode());
    }
    for (String list : List.of(PAYMENTS, BASE + "/instalments")) {
      assertEquals(
          2, OWN.get(list + "?call=" + call.reference()).jsonPath().getList("items").size());
      assertEquals(
          0, OTHER.get(list + "?call=" + call.reference()).jsonPath().getList("items").size());
    }
    assertEquals(403, OWN.get(BATCHES).statusCode());
    assertEquals(200, OWN.get(SUSPENSIONS).statusCode());
    for (Api other : List.of(BOARD, OFFICER, OWN)) {
      assertEquals(403, other.post(BATCHES, Map.of("call", call.reference())).statusCode());
      assertEquals(403, confirm(other, payment, today()).statusCode());
    }
  }

  private static Response confirm(String payment, String day) {
    return confirm(FINANCE, payment, day);
  }

  private static Response confirm(Api by, String payment, String day) {
    return by.post(payment + "/confirmation", Map.of("paidOn", day));
  }

  private List<String> due() {
    var found = FINANCE.get(BASE + "/instalments?state=DUE&call=" + call.reference()).jsonPath();
    List<String> references = found.getList("items.reference");
    List<String> amounts = found.getList("items.amount.amount");
    return IntStream.range(0, references.size())
        .mapToObj(
            i -> references.get(i).substring(references.get(i).length() - 2) + " " + amounts.get(i))
        .toList();
  }

  private @Nullable String figure(String name) {
    return FINANCE
        .get(BASE + "/calls/" + call.reference() + "/position")
        .jsonPath()
        .getString(name + ".amount");
  }
}
