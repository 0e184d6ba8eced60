package nl.innovatietraineeship.budget.grant;

import static nl.innovatietraineeship.budget.grant.GrantRule.A_CHANGE_LEAVES_FEWER_SLOTS;
import static nl.innovatietraineeship.budget.grant.GrantRule.A_PAYMENT_COMES_BACK_BEFORE_ANY_RECEIPT;
import static nl.innovatietraineeship.budget.grant.GrantRule.NO_MORE_IS_PAID_THAN_AWARDED;
import static nl.innovatietraineeship.budget.grant.GrantRule.ONLY_PAID_MONEY_COMES_BACK;
import static nl.innovatietraineeship.budget.grant.GrantRule.THE_SLOTS_THAT_STARTED_STAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.rule.Rule;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import org.junit.jupiter.api.Test;

/// The money of a grant, both sides of every limit.
class GrantTest {

  private static final Money AWARD = Money.euros(300);
  private static final Money A_CENT = new Money(1);

  private final Grant grant = AGrant.of(AWARD);

  @Test
  void the_whole_award_can_be_paid_and_not_a_cent_more() {
    grant.pay(AWARD);
    assertEquals(AWARD, grant.paid());
    refused(NO_MORE_IS_PAID_THAN_AWARDED, () -> grant.pay(A_CENT));
  }

  /// At the price of a slot, whatever was paid.
  @Test
  void a_grant_keeps_fewer_slots_and_all_that_started() {
    grant.pay(AWARD);
    refused(A_CHANGE_LEAVES_FEWER_SLOTS, () -> grant.change(3, 0));
    refused(THE_SLOTS_THAT_STARTED_STAY, () -> grant.change(1, 2));
    grant.change(2, 2);
    assertEquals(Money.euros(200), grant.left());
    assertEquals(2, grant.slotsLeft());
    assertEquals(Money.ZERO, grant.overpaid());
    refused(NO_MORE_IS_PAID_THAN_AWARDED, () -> grant.pay(A_CENT));
    grant.unpay(Money.euros(100).plus(A_CENT));
    grant.pay(A_CENT);
    refused(NO_MORE_IS_PAID_THAN_AWARDED, () -> grant.pay(A_CENT));
    grant.end(AGrant.AWARDED);
    assertEquals(Money.ZERO, grant.left());
    assertEquals(0, grant.slotsLeft());
  }

  @Test
  void no_more_comes_back_than_was_paid() {
    grant.pay(Money.euros(100));
    refused(ONLY_PAID_MONEY_COMES_BACK, () -> grant.unpay(Money.euros(100).plus(A_CENT)));
    refused(ONLY_PAID_MONEY_COMES_BACK, () -> grant.recover(Money.euros(100).plus(A_CENT)));
    grant.unpay(Money.euros(100));
    assertEquals(Money.ZERO, grant.paid());
  }

  @Test
  void a_payment_comes_back_until_something_was_paid_back() {
    grant.pay(Money.euros(200));
    grant.recover(A_CENT);
    refused(A_PAYMENT_COMES_BACK_BEFORE_ANY_RECEIPT, () -> grant.unpay(Money.euros(100)));
    assertEquals(Money.euros(200), grant.paid());
  }

  @Test
  void what_is_forgone_stays_with_the_recipient() {
    grant.pay(Money.euros(200));
    grant.determine(Money.euros(150), AGrant.AWARDED);
    grant.forgo(Money.euros(50));
    assertTrue(grant.isEven());
    refused(A_PAYMENT_COMES_BACK_BEFORE_ANY_RECEIPT, () -> grant.unpay(Money.euros(200)));
  }

  @Test
  void a_grant_is_even_when_its_final_amount_and_no_more_is_with_the_recipient() {
    grant.pay(Money.euros(200));
    assertFalse(grant.isEven());
    grant.determine(Money.euros(150), AGrant.AWARDED);
    assertEquals(Money.euros(50), grant.overpaid());
    assertEquals(Money.ZERO, grant.toPay());
    assertFalse(grant.isEven());
    grant.recover(Money.euros(50));
    assertTrue(grant.isEven());
  }

  private static void refused(Rule rule, Runnable attempt) {
    assertEquals(rule, assertThrows(RuleBroken.class, attempt::run).rule());
  }
}
