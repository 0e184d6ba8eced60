package nl.innovatietraineeship.budget.planreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.junit.jupiter.api.Test;

/// What becomes of a claim, by every outcome in every state.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class OutcomesTest {

  @Inject EventConsumption consumption;
  @Inject PlanReviewListener listener;

  @Test
  void an_award_makes_a_grant_of_the_reservation() {
    var call = allocated().awarded(1).watched();
    assertEquals("GRANTED", call.state(1));
    assertEquals(new Money(600), call.awarded());
    assertEquals(new Money(400), call.free());
    var awarded = call.last("grant-awarded");
    assertEquals("6.00", awarded.path("amount").path("amount").asText());
    assertEquals(6, awarded.path("internshipMonths").asInt());
    assertEquals(12, awarded.path("employmentMonths").asInt());
  }

  @Test
  void an_award_told_again_makes_no_second_grant() {
    var call = allocated().awarded(1).awarded(1).watched();
    assertEquals("GRANT_STANDS", call.absorbed());
    assertEquals(new Money(600), call.awarded());
  }

  @Test
  void an_award_of_another_amount_than_reserved_is_not_booked() {
    var call = allocated();
    call.deliver(
            call.award(1).with("amount", java.util.Map.of("amount", "6.01", "currency", "EUR")))
        .watched();
    assertEquals("RESERVED", call.state(1));
    assertEquals(
        "RuleBroken: An award is exactly the amount that was reserved.", call.parkedBecause());
  }

  @Test
  void an_award_of_a_waiting_claim_is_not_booked() {
    var call = allocated().awarded(2).watched();
    assertEquals("WAITING", call.state(2));
    assertEquals(
        "RuleBroken: Only a claim with a reservation can be granted.", call.parkedBecause());
  }

  @Test
  void an_award_of_a_plan_that_was_never_ranked_is_not_passed_over() {
    var call = allocated().awarded(9);
    assertEquals(
        "Unreadable: A plan is awarded that never had a claim on the money.", call.parkedBecause());
  }

  @Test
  void a_refusal_for_the_ceiling_leaves_the_claim_waiting() {
    var call = allocated().refused(2, "CEILING").watched();
    assertEquals("WAITING", call.state(2));
    call.withdrawn(1).watched();
    assertEquals("RESERVED", call.state(2));
  }

  @Test
  void a_refusal_for_the_ceiling_leaves_what_the_waiting_list_gave_meanwhile() {
    var call = allocated().withdrawn(1).refused(2, "CEILING").watched();
    assertEquals("RESERVED", call.state(2));
    call.awarded(2).watched();
    assertEquals("GRANTED", call.state(2));
  }

  @Test
  void a_refusal_by_the_board_frees_the_money_for_who_waits() {
    var call = allocated().refused(1, "BOARD").watched();
    assertEquals("VOIDED", call.state(1));
    assertEquals("RESERVED", call.state(2));
    assertEquals("REFUSED", call.last("reservation-released").path("cause").asText());
  }

  @Test
  void a_refusal_of_a_waiting_claim_on_its_assessment_ends_it_and_releases_nothing() {
    var call = allocated().refused(2, "ASSESSMENT").watched();
    assertEquals("VOIDED", call.state(2));
    assertFalse(call.told().stream().anyMatch(event -> event.startsWith("reservation-released")));
  }

  @Test
  void an_outcome_for_a_plan_without_a_claim_is_absorbed() {
    assertEquals("NO_CLAIM", allocated().refused(7, "ASSESSMENT").absorbed());
    assertEquals("NO_CLAIM", allocated().setAside(7).absorbed());
    assertEquals("NO_CLAIM", allocated().withdrawn(7).absorbed());
  }

  @Test
  void a_refusal_behind_the_award_is_absorbed() {
    var call = allocated().awarded(1).refused(1, "BOARD").watched();
    assertEquals("GRANT_STANDS", call.absorbed());
    assertEquals("GRANTED", call.state(1));
  }

  @Test
  void a_withdrawal_behind_the_award_is_absorbed() {
    var call = allocated().awarded(1).withdrawn(1).watched();
    assertEquals("GRANT_STANDS", call.absorbed());
    assertEquals(new Money(600), call.awarded());
  }

  @Test
  void a_withdrawal_or_refusal_of_an_ended_claim_is_absorbed() {
    assertEquals("CLAIM_IS_VOIDED", allocated().withdrawn(1).withdrawn(1).watched().absorbed());
    assertEquals(
        "CLAIM_IS_VOIDED", allocated().withdrawn(1).refused(1, "BOARD").watched().absorbed());
  }

  @Test
  void an_award_of_an_ended_claim_is_not_booked() {
    var call = allocated().withdrawn(1).awarded(1).watched();
    assertEquals("VOIDED", call.state(1));
    assertEquals(
        "RuleBroken: Only a claim with a reservation can be granted.", call.parkedBecause());
  }

  @Test
  void a_refusal_without_its_ground_cannot_be_read() {
    var call = allocated();
    var refusal = call.refusal(1, "BOARD");
    refusal.payload().remove("ground");
    assertEquals(
        "Unreadable: An announced outcome lacks its ground.",
        call.deliver(refusal).parkedBecause());
  }

  @Test
  void a_message_of_a_call_whose_books_are_not_open_parks_it() {
    var call = new ToldCall(consumption, listener).withdrawn(1);
    assertEquals(
        "Unreadable: The books of call " + call.id() + " are not open.", call.parkedBecause());
  }

  @Test
  void a_call_that_is_opened_or_closed_again_is_absorbed() {
    var call = allocated().opened(new Money(9999), FitPolicy.SKIP).watched();
    assertEquals("CALL_IS_OPEN", call.absorbed());
    assertEquals("CALL_IS_CLOSED", call.deliver(call.ofCall("call-closed")).absorbed());
  }

  /// Ceiling 10.00: plan 1 has 6.00 reserved, plan 2 waits for 5.00.
  private ToldCall allocated() {
    return new ToldCall(consumption, listener)
        .opened(new Money(1000), FitPolicy.STOP)
        .allocated(List.of(new Money(600), new Money(500)));
  }
}
