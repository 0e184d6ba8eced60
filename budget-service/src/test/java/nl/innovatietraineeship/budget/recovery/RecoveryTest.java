package nl.innovatietraineeship.budget.recovery;

import static nl.innovatietraineeship.budget.recovery.RecoveryRule.A_RECEIPT_IS_BETWEEN_THE_RECOVERY_AND_TODAY;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.A_RECEIPT_IS_POSITIVE;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.A_RECOVERY_LAPSES_AFTER_ITS_TERM;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.NO_MORE_IS_RECEIVED_THAN_IS_RECOVERABLE;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.THE_PARTS_ARE_DUE_BEFORE_THE_RECOVERY_LAPSES;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.THE_PARTS_ARE_IN_ORDER;
import static nl.innovatietraineeship.budget.recovery.RecoveryRule.THE_PARTS_COVER_WHAT_IS_OPEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.innovatietraineeship.budget.grant.AGrant;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.rule.Rule;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.kit.testing.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every command in every state.
class RecoveryTest {

  private static final LocalDate OPENED = LocalDate.parse("2023-03-20");
  private static final LocalDate TODAY = LocalDate.parse("2023-05-01");

  /// The first day behind the five years.
  private static final LocalDate LAPSED = LocalDate.parse("2028-03-21");

  private static final Money AMOUNT = Money.euros(100);
  private static final Money A_CENT = new Money(1);

  private final Recovery recovery = opened();

  private static final Map<String, Supplier<Recovery>> STATES =
      Map.of(
          "OPEN", RecoveryTest::opened,
          "PARTLY", RecoveryTest::partlyReceived,
          "RECEIVED", RecoveryTest::received,
          "REVERSED", RecoveryTest::reversed,
          "WAIVED", RecoveryTest::waived,
          "LAPSED", RecoveryTest::lapsed);

  private static final Map<String, Consumer<Recovery>> COMMANDS =
      Map.of(
          "agree instalments", recovery -> recovery.agree(List.of(part(1, recovery.rest())), TODAY),
          "receive a part", recovery -> recovery.receive(receipt(A_CENT, TODAY), TODAY),
          "receive the rest", recovery -> recovery.receive(receipt(recovery.rest(), TODAY), TODAY),
          "reverse a part", recovery -> recovery.reverse(AMOUNT.minus(A_CENT), TODAY),
          "reverse", recovery -> recovery.reverse(AMOUNT, TODAY),
          "waive", recovery -> recovery.waive(TODAY),
          "lapse", recovery -> recovery.lapse(LAPSED));

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.tried(
        "recovery-transitions.csv", STATES, COMMANDS, Recovery::state, Recovery::stateName);
  }

  @Test
  void what_comes_in_leaves_the_rest_open() {
    receive(Money.euros(40));
    assertEquals(new RecoveryState.Open(Money.euros(60)), recovery.state());
    refused(NO_MORE_IS_RECEIVED_THAN_IS_RECOVERABLE, () -> receive(Money.euros(60).plus(A_CENT)));
    receive(Money.euros(60));
    assertEquals(new RecoveryState.Received(), recovery.state());
  }

  @Test
  void what_came_back_from_the_bank_is_not_to_be_paid_back_and_a_plan_for_it_is_dropped() {
    agree(part(1, AMOUNT));
    assertEquals(Money.euros(60), recovery.reverse(Money.euros(60), TODAY));
    assertEquals(new RecoveryState.Open(Money.euros(40)), recovery.state());
    assertEquals(List.of(), recovery.parts());
    assertEquals(Money.euros(40), recovery.reverse(AMOUNT, TODAY));
    assertEquals(new RecoveryState.Reversed(), recovery.state());
    assertEquals(AMOUNT, recovery.reversed());
  }

  @Test
  void money_comes_in_from_the_start_until_today() {
    refused(
        A_RECEIPT_IS_BETWEEN_THE_RECOVERY_AND_TODAY, () -> receive(A_CENT, OPENED.minusDays(1)));
    refused(A_RECEIPT_IS_BETWEEN_THE_RECOVERY_AND_TODAY, () -> receive(A_CENT, TODAY.plusDays(1)));
    receive(A_CENT, OPENED);
    receive(A_CENT, TODAY);
  }

  @Test
  void what_comes_in_is_more_than_nothing() {
    refused(A_RECEIPT_IS_POSITIVE, () -> receive(Money.ZERO));
    refused(A_RECEIPT_IS_POSITIVE, () -> receive(Money.ZERO.minus(A_CENT)));
    receive(A_CENT);
    assertEquals(A_CENT, recovery.received());
  }

  @Test
  void a_plan_covers_what_is_open_to_the_cent() {
    receive(Money.euros(40));
    refused(THE_PARTS_COVER_WHAT_IS_OPEN, () -> agree(part(1, AMOUNT)));
    refused(
        THE_PARTS_COVER_WHAT_IS_OPEN, () -> agree(part(1, Money.euros(60)), part(2, Money.ZERO)));
    agree(part(1, Money.euros(20)), part(2, Money.euros(40)));
    agree(part(1, Money.euros(60)));
    assertEquals(1, recovery.parts().size());
  }

  @Test
  void a_plan_is_in_order_after_today() {
    refused(THE_PARTS_ARE_IN_ORDER, () -> agree(part(0, AMOUNT)));
    refused(
        THE_PARTS_ARE_IN_ORDER, () -> agree(part(2, Money.euros(50)), part(2, Money.euros(50))));
  }

  @Test
  void a_plan_ends_on_the_last_day_of_the_recovery_at_the_latest() {
    LocalDate last = recovery.lapsesAfter();
    refused(
        THE_PARTS_ARE_DUE_BEFORE_THE_RECOVERY_LAPSES,
        () -> agree(new Part(last.plusDays(1), AMOUNT)));
    agree(new Part(last, AMOUNT));
    assertEquals(1, recovery.parts().size());
  }

  @Test
  void it_lapses_after_five_years() {
    assertEquals(LocalDate.parse("2028-03-20"), recovery.lapsesAfter());
    assertEquals(
        "Awb 4:57(4)", RecoveryCause.DETERMINED_BELOW_PAYMENTS.term(OPENED).articles().getFirst());
    receive(Money.euros(40));
    refused(A_RECOVERY_LAPSES_AFTER_ITS_TERM, () -> recovery.lapse(LAPSED.minusDays(1)));
    assertEquals(Money.euros(60), recovery.lapse(LAPSED));
    assertEquals(new RecoveryState.Lapsed(Money.euros(60)), recovery.state());
    assertEquals(LAPSED, recovery.endedOn());
  }

  @Test
  void of_a_grant_that_ended_it_lapses_five_years_after_the_weeks_to_pay_it_back() {
    var term = RecoveryCause.GRANT_ENDED.term(OPENED);
    assertEquals(LocalDate.parse("2028-05-01"), term.lastDay());
    assertEquals("Awb 4:104(1)", term.articles().getFirst());
  }

  @Test
  void who_agrees_to_pay_in_instalments_begins_those_five_years_anew() {
    var lapses = LocalDate.parse("2028-05-01");
    var agreed = LocalDate.parse("2024-01-10");
    assertEquals(LocalDate.parse("2029-01-10"), RecoveryCause.GRANT_ENDED.renewed(lapses, agreed));
    assertEquals(lapses, RecoveryCause.GRANT_ENDED.renewed(lapses, OPENED));
    assertEquals(lapses, RecoveryCause.DETERMINED_BELOW_PAYMENTS.renewed(lapses, agreed));
  }

  /// Both sides of the last day on which a part is due, which is five years after the agreement.
  @Test
  void a_plan_of_a_grant_that_ended_is_due_within_the_years_that_it_begins_anew() {
    Recovery ended = opened(RecoveryCause.GRANT_ENDED);
    assertEquals(LocalDate.parse("2028-05-01"), ended.lapsesAfter());
    var agreed = LocalDate.parse("2024-01-10");
    var last = LocalDate.parse("2029-01-10");
    refused(
        THE_PARTS_ARE_DUE_BEFORE_THE_RECOVERY_LAPSES,
        () -> ended.agree(List.of(new Part(last.plusDays(1), AMOUNT)), agreed));
    assertEquals(LocalDate.parse("2028-05-01"), ended.lapsesAfter());
    ended.agree(List.of(new Part(last, AMOUNT)), agreed);
    assertEquals(last, ended.lapsesAfter());
    refused(A_RECOVERY_LAPSES_AFTER_ITS_TERM, () -> ended.lapse(last));
  }

  @Test
  void the_rest_is_waived_and_what_came_in_stays() {
    receive(Money.euros(40));
    assertEquals(Money.euros(60), recovery.waive(TODAY));
    assertEquals(new RecoveryState.Waived(Money.euros(60)), recovery.state());
    assertEquals(Money.euros(40), recovery.received());
    assertEquals(Money.ZERO, recovery.rest());
  }

  private void receive(Money amount) {
    receive(amount, TODAY);
  }

  private void receive(Money amount, LocalDate on) {
    recovery.receive(receipt(amount, on), TODAY);
  }

  private void agree(Part... parts) {
    recovery.agree(List.of(parts), TODAY);
  }

  private static Recovery opened() {
    return opened(RecoveryCause.DETERMINED_BELOW_PAYMENTS);
  }

  private static Recovery opened(RecoveryCause cause) {
    return Recovery.open(
        new RecoveryId(new UUID(0, 50)),
        1,
        GrantOf.of(AGrant.of(Money.euros(300))),
        new Recovery.Asked(cause, AMOUNT, OPENED),
        OPENED);
  }

  private static Recovery partlyReceived() {
    Recovery recovery = opened();
    recovery.receive(receipt(Money.euros(40), TODAY), TODAY);
    return recovery;
  }

  private static Recovery reversed() {
    Recovery recovery = opened();
    var _ = recovery.reverse(AMOUNT, TODAY);
    return recovery;
  }

  private static Recovery waived() {
    Recovery recovery = opened();
    var _ = recovery.waive(TODAY);
    return recovery;
  }

  private static Recovery lapsed() {
    Recovery recovery = opened();
    var _ = recovery.lapse(LAPSED);
    return recovery;
  }

  private static Recovery received() {
    Recovery recovery = opened();
    recovery.receive(receipt(AMOUNT, TODAY), TODAY);
    return recovery;
  }

  private static Receipt receipt(Money amount, LocalDate on) {
    return new Receipt(on, amount, "finance-1");
  }

  private static Part part(int days, Money amount) {
    return new Part(TODAY.plusDays(days), amount);
  }

  private static void refused(Rule rule, Runnable attempt) {
    assertEquals(rule, assertThrows(RuleBroken.class, attempt::run).rule());
  }
}
