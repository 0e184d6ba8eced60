package nl.innovatietraineeship.budget.payment;

import static nl.innovatietraineeship.budget.payment.PaymentRule.A_DEBIT_IS_BETWEEN_APPROVAL_AND_TODAY;
import static nl.innovatietraineeship.budget.payment.PaymentRule.A_RETURN_IS_BETWEEN_DEBIT_AND_TODAY;
import static nl.innovatietraineeship.budget.payment.PaymentRule.THERE_IS_SOMETHING_TO_PAY;
import static nl.innovatietraineeship.budget.payment.SuspensionRule.A_GROUND_SUSPENDS_AT_MOST_13_WEEKS;
import static nl.innovatietraineeship.budget.payment.SuspensionRule.ONLY_A_STANDING_SUSPENSION_IS_LIFTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.call.Parameters;
import nl.innovatietraineeship.budget.call.PartialAward;
import nl.innovatietraineeship.budget.grant.AGrant;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.SuspicionGround;
import nl.innovatietraineeship.budget.payee.APayee;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.rule.Rule;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.kit.testing.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every command in every state.
class PaymentTest {

  private static final LocalDate APPROVED = LocalDate.parse("2021-02-15");
  private static final LocalDate TODAY = LocalDate.parse("2021-02-22");
  private static final Instant NOON = Instant.parse("2021-02-15T11:00:00Z");
  private static final Grant GRANT = AGrant.of(Money.euros(300));

  private static final Map<String, Supplier<Payment>> PAYMENTS =
      Map.of(
          "PREPARED", PaymentTest::prepared,
          "APPROVED", PaymentTest::approved,
          "CONFIRMED", PaymentTest::confirmed,
          "FAILED", PaymentTest::failed,
          "RETURNED", PaymentTest::returned,
          "DROPPED", PaymentTest::dropped);

  private static final Map<String, Consumer<Payment>> OF_PAYMENTS =
      Map.of(
          "approve", payment -> payment.approve(APPROVED),
          "drop", Payment::drop,
          "confirm", payment -> payment.confirm(APPROVED, TODAY),
          "fail", payment -> payment.fail("Closed."),
          "come back", payment -> payment.comeBack(TODAY, TODAY, "Closed."));

  private static final Map<String, Supplier<Instalment>> INSTALMENTS =
      Map.of(
          "DUE", PaymentTest::instalment,
          "PAID", PaymentTest::paid,
          "CANCELLED", PaymentTest::cancelled);

  private static final Map<String, Consumer<Instalment>> OF_INSTALMENTS =
      Map.of(
          "pay", instalment -> instalment.pay(APPROVED),
          "cancel", instalment -> instalment.cancel(APPROVED),
          "change", instalment -> instalment.change(new Money(1)),
          "unpay", Instalment::unpay);

  private static final Map<String, Supplier<Suspension>> SUSPENSIONS =
      Map.of(
          "STANDING", () -> suspended(TODAY, null),
          "LIFTED", PaymentTest::lifted,
          "OVER", () -> suspended(APPROVED, APPROVED));

  private static final Map<String, Consumer<Suspension>> OF_SUSPENSIONS =
      Map.of(
          "suspend again", suspension -> suspended(TODAY, null, suspension),
          "lift", suspension -> suspension.lift("finance-2", TODAY));

  @TestFactory
  List<DynamicTest> every_command_on_a_payment_in_every_state_does_as_the_table_says() {
    return Table.tried(
        "payment-transitions.csv", PAYMENTS, OF_PAYMENTS, Payment::state, Payment::stateName);
  }

  @TestFactory
  List<DynamicTest> every_command_on_an_instalment_in_every_state_does_as_the_table_says() {
    return Table.tried(
        "instalment-transitions.csv",
        INSTALMENTS,
        OF_INSTALMENTS,
        Instalment::state,
        Instalment::stateName);
  }

  @TestFactory
  List<DynamicTest> every_command_on_a_suspension_in_every_state_does_as_the_table_says() {
    return Table.tried(
        "suspension-transitions.csv",
        SUSPENSIONS,
        OF_SUSPENSIONS,
        suspension -> suspension.state(TODAY),
        suspension -> suspension.stateName(TODAY));
  }

  @Test
  void a_payment_is_approved_with_its_batch_and_debited_on_a_day() {
    assertEquals(new PaymentState.Prepared(), prepared().state());
    assertEquals(new PaymentState.Approved(), approved().state());
    assertEquals(new PaymentState.Confirmed(APPROVED), confirmed().state());
    assertEquals(new PaymentState.Failed("Closed."), failed().state());
    assertEquals(new PaymentState.Returned(TODAY, "Closed."), returned().state());
    assertEquals(new PaymentState.Dropped(), dropped().state());
    assertEquals(new InstalmentState.Paid(APPROVED), paid().state());
    assertEquals(new InstalmentState.Cancelled(APPROVED), cancelled().state());
  }

  @Test
  void the_bank_debits_from_the_approval_until_today() {
    refused(
        A_DEBIT_IS_BETWEEN_APPROVAL_AND_TODAY,
        () -> approved().confirm(APPROVED.minusDays(1), TODAY));
    refused(
        A_DEBIT_IS_BETWEEN_APPROVAL_AND_TODAY, () -> approved().confirm(TODAY.plusDays(1), TODAY));
    approved().confirm(TODAY, TODAY);
  }

  @Test
  void a_payment_comes_back_from_its_debit_until_today() {
    refused(
        A_RETURN_IS_BETWEEN_DEBIT_AND_TODAY,
        () -> confirmed().comeBack(APPROVED.minusDays(1), TODAY, "Closed."));
    refused(
        A_RETURN_IS_BETWEEN_DEBIT_AND_TODAY,
        () -> confirmed().comeBack(TODAY.plusDays(1), TODAY, "Closed."));
    confirmed().comeBack(APPROVED, TODAY, "Closed.");
  }

  /// From Friday 29 January 2021; the last day is a Friday, so that it does not move.
  @Test
  void an_instalment_is_paid_within_six_weeks() {
    assertEquals(LocalDate.parse("2021-03-12"), instalment().payBefore());
    assertEquals(
        List.of("Awb 4:87(1)", "ATW 1(1)"),
        Instalment.payment(AGrant.AWARDED, List.of()).articles());
  }

  @Test
  void a_batch_without_payments_is_not_prepared() {
    Call call =
        Call.opened(
            new CallId(new UUID(0, 20)),
            new Call.Terms(
                "IT20",
                "First",
                Money.euros(1000),
                FitPolicy.STOP,
                PartialAward.NONE,
                LocalDate.parse("2021-12-31"),
                6,
                12,
                new Parameters(50, 30, 100, 0, Money.ZERO, Money.ZERO, 22)),
            NOON);
    refused(
        THERE_IS_SOMETHING_TO_PAY,
        () -> Batch.prepare(new BatchId(new UUID(0, 8)), 1, call, List.of(), "finance-1", NOON));
  }

  /// Thirteen weeks from Monday 1 March 2021 end on Monday 31 May; longer than twelve weeks, they
  /// do not move.
  @Test
  void payments_are_suspended_for_at_most_thirteen_weeks_and_lifted_once() {
    LocalDate from = LocalDate.parse("2021-03-01");
    LocalDate last = LocalDate.parse("2021-05-31");
    assertEquals(last, suspended(from, null).untilDay());
    assertEquals(last, suspended(from, last).untilDay());
    refused(A_GROUND_SUSPENDS_AT_MOST_13_WEEKS, () -> suspended(from, last.plusDays(1)));
    refused(A_GROUND_SUSPENDS_AT_MOST_13_WEEKS, () -> suspended(from, from.minusDays(1)));
    Suspension suspension = suspended(from, null);
    suspension.lift("finance-2", from);
    refused(ONLY_A_STANDING_SUSPENSION_IS_LIFTED, () -> suspension.lift("finance-2", from));
    suspended(from, last).lift("finance-2", last);
    refused(
        ONLY_A_STANDING_SUSPENSION_IS_LIFTED,
        () -> suspended(from, last).lift("finance-2", last.plusDays(1)));
  }

  /// Waited for on ten days, of the thirteen weeks are left what they were: lifted and suspended
  /// again on the same day, they end on the day on which they would have ended.
  @Test
  void all_suspensions_on_one_ground_last_thirteen_weeks_together() {
    LocalDate from = LocalDate.parse("2021-03-01");
    LocalDate again = from.plusDays(10);
    LocalDate last = LocalDate.parse("2021-05-31");
    Suspension first = suspended(from, null);
    first.lift("finance-2", again);
    assertEquals(last, suspended(again, null, first).untilDay());
    refused(A_GROUND_SUSPENDS_AT_MOST_13_WEEKS, () -> suspended(again, last.plusDays(1), first));
    // A pause between the two is not counted.
    assertEquals(last.plusDays(5), suspended(again.plusDays(5), null, first).untilDay());
    // The second one ended by itself, and a third has what is left: one day, then none.
    Suspension second = suspended(again, last.minusDays(1), first);
    assertEquals(last.plusDays(7), suspended(last.plusDays(7), null, first, second).untilDay());
    Suspension third = suspended(last, last, first, second);
    var refusal =
        assertThrows(
            RuleBroken.class, () -> suspended(last.plusDays(1), null, first, second, third));
    assertEquals(A_GROUND_SUSPENDS_AT_MOST_13_WEEKS, refusal.rule());
  }

  @Test
  void another_ground_is_another_suspicion_with_its_own_thirteen_weeks() {
    LocalDate from = LocalDate.parse("2021-03-01");
    Suspension first = suspended(from, null);
    LocalDate later = first.untilDay().plusDays(1);
    refused(A_GROUND_SUSPENDS_AT_MOST_13_WEEKS, () -> suspended(later, null, first));
    Suspension other =
        Suspension.of(
            new SuspensionId(new UUID(0, 9)),
            List.of(first),
            GRANT,
            new Suspension.Suspicion(SuspicionGround.OBLIGATIONS_NOT_MET, "Another doubt."),
            "finance-1",
            later,
            null);
    assertEquals(later.plusWeeks(13), other.untilDay());
  }

  private static Suspension lifted() {
    Suspension suspension = suspended(TODAY, null);
    suspension.lift("finance-2", TODAY);
    return suspension;
  }

  private static Suspension suspended(
      LocalDate from, @Nullable LocalDate until, Suspension... before) {
    return Suspension.of(
        new SuspensionId(new UUID(0, 9)),
        List.of(before),
        GRANT,
        new Suspension.Suspicion(SuspicionGround.WRONG_INFORMATION, "A doubt."),
        "finance-1",
        from,
        until);
  }

  private static Instalment instalment() {
    return Instalment.due(
        new InstalmentId(new UUID(0, 10)),
        GRANT,
        Moment.AWARD,
        Money.euros(150),
        AGrant.AWARDED,
        List.of());
  }

  private static Instalment paid() {
    Instalment instalment = instalment();
    instalment.pay(APPROVED);
    return instalment;
  }

  private static Instalment cancelled() {
    Instalment instalment = instalment();
    instalment.cancel(APPROVED);
    return instalment;
  }

  private static Payment prepared() {
    return Payment.prepare(
        new PaymentId(new UUID(0, 11)),
        "IT20-B1-001",
        new BatchId(new UUID(0, 8)),
        instalment(),
        APayee.approved());
  }

  private static Payment approved() {
    Payment payment = prepared();
    payment.approve(APPROVED);
    return payment;
  }

  private static Payment confirmed() {
    Payment payment = approved();
    payment.confirm(APPROVED, TODAY);
    return payment;
  }

  private static Payment failed() {
    Payment payment = approved();
    payment.fail("Closed.");
    return payment;
  }

  private static Payment returned() {
    Payment payment = confirmed();
    payment.comeBack(TODAY, TODAY, "Closed.");
    return payment;
  }

  private static Payment dropped() {
    Payment payment = prepared();
    payment.drop();
    return payment;
  }

  private static void refused(Rule rule, Runnable attempt) {
    assertEquals(rule, assertThrows(RuleBroken.class, attempt::run).rule());
  }
}
