package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.Refusals.refused;
import static nl.innovatietraineeship.planreview.plan.APlan.*;
import static nl.innovatietraineeship.planreview.plan.PlanRule.*;
import static nl.innovatietraineeship.planreview.plan.PlanRule.A_PLAN_IS_RECEIVED_WITHIN_THE_WINDOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.planreview.call.ACall;
import org.junit.jupiter.api.Test;

class PlanTest {

  @Test
  void a_plan_is_numbered_within_its_call() {
    assertEquals("IT20-007", draft(ACall.opened(), 7, content()).reference());
  }

  @Test
  void another_lector_does_not_approve() {
    refused(ONLY_THE_NAMED_LECTOR_APPROVES, () -> draft().approve(1, "lector-other", DAY, null));
  }

  @Test
  void an_approval_names_the_present_version() {
    var plan = draft();
    plan.edit(content(), null);
    refused(THE_PRESENT_VERSION_IS_APPROVED, () -> plan.approve(1, LECTOR, DAY, null));
    plan.approve(2, LECTOR, DAY, null);
    assertEquals(List.of(), plan.missing());
  }

  @Test
  void an_edit_leaves_the_approval_with_the_version_before() {
    var plan = approved();
    plan.edit(content(), null);
    refused(THE_LECTOR_APPROVED_THIS_VERSION, () -> plan.submit(NOON));
    assertEquals("lector-approval", plan.missing().getFirst().code());
  }

  @Test
  void a_plan_is_received_from_the_first_moment_of_the_window_and_not_before() {
    refused(
        A_PLAN_IS_RECEIVED_WITHIN_THE_WINDOW, () -> approved().submit(ACall.OPENS.minusNanos(1)));
    assertEquals(ACall.OPENS, approved().submit(ACall.OPENS).receivedAt());
  }

  @Test
  void a_plan_is_received_until_the_last_moment_of_the_window_and_not_at_its_end() {
    refused(A_PLAN_IS_RECEIVED_WITHIN_THE_WINDOW, () -> approved().submit(ACall.CLOSES));
    var last = ACall.CLOSES.minusNanos(1);
    assertEquals(last, approved().submit(last).receivedAt());
  }

  @Test
  void what_came_in_time_is_received_though_the_call_closed_before_its_turn() {
    var overtaken = approved();
    assertTrue(overtaken.lapse(DAY));
    var last = ACall.CLOSES.minusNanos(1);
    assertEquals(last, overtaken.submit(last).receivedAt());
    assertEquals(PlanStatus.SUBMITTED, overtaken.status());
  }

  @Test
  void a_lapsed_plan_is_not_received_at_the_end_of_the_window_nor_incomplete() {
    var late = approved();
    assertTrue(late.lapse(DAY));
    refused(A_PLAN_IS_RECEIVED_WITHIN_THE_WINDOW, () -> late.submit(ACall.CLOSES));
    var unapproved = draft();
    assertTrue(unapproved.lapse(DAY));
    refused(THE_LECTOR_APPROVED_THIS_VERSION, () -> unapproved.submit(ACall.CLOSES.minusNanos(1)));
  }

  @Test
  void a_blank_required_section_is_missing_and_an_absent_optional_one_is_not() {
    var plan = approved(draft(ACall.opened(), 1, content(1, Money.euros(1), "  ")));
    var refusal = refused(EVERY_REQUIRED_SECTION_IS_FILLED, () -> plan.submit(NOON));
    assertTrue(refusal.detail().endsWith("The section Summary is empty."));
    assertEquals(1, plan.missing().size());
  }

  @Test
  void a_plan_asks_at_most_the_maximum_to_the_cent() {
    var above = approved(draft(ACall.opened(), 1, content(1, new Money(30_000_001), "It.")));
    refused(THE_AMOUNT_IS_WITHIN_THE_MAXIMUM, () -> above.submit(NOON));
    var at = approved(draft(ACall.opened(), 1, content(1, new Money(30_000_000), "It.")));
    assertEquals(new Money(30_000_000), at.submit(NOON).amount());
  }

  @Test
  void a_letter_that_came_in_time_is_recorded_before_the_ranking_and_not_after() {
    var call = ACall.opened();
    Plan late = approved(draft(call, 1, content()));
    var _ = late.lapse(DAY);
    var _ = call.close(ACall.CLOSES);
    var _ = call.establishRanking(List.of());
    refused(A_LETTER_IS_RECORDED_BEFORE_THE_RANKING, () -> late.submit(NOON));
  }

  @Test
  void a_complete_application_is_complete_since_its_receipt() {
    assertEquals(NOON, submitted().checkComplete(NOON.plusSeconds(60)).completeAt());
  }

  @Test
  void one_reviewer_is_too_few_where_two_are_the_minimum() {
    refused(
        ENOUGH_REVIEWERS_ARE_ASSIGNED,
        () -> complete().assign(List.of(reviewer("REV-0001", "25BE")), OFFICER, NOON));
  }

  @Test
  void a_reviewer_of_the_own_institution_is_refused_by_name() {
    var refusal =
        refused(
            NO_REVIEWER_IS_OF_A_PARTY,
            () ->
                complete()
                    .assign(
                        List.of(reviewer("REV-0001", "25BE"), reviewer("REV-0009", "30GB")),
                        OFFICER,
                        NOON));
    assertTrue(refusal.detail().endsWith("Not so: REV-0009."));
  }

  @Test
  void a_reviewer_of_a_co_applicant_a_firm_or_the_lector_is_refused() {
    refusedReviewer(NO_REVIEWER_IS_OF_A_PARTY, reviewer("REV-0009", PARTNER.value()));
    refusedReviewer(
        NO_REVIEWER_IS_OF_A_PARTY,
        new Assessor("REV-0009", "someone", Set.of(), Set.of(FIRM), false));
    refusedReviewer(
        NO_REVIEWER_IS_OF_A_PARTY,
        new Assessor("REV-0009", LECTOR, Set.of(new Brin("25BE")), Set.of(), false));
  }

  @Test
  void an_officer_who_assigns_the_own_person_is_refused() {
    refusedReviewer(
        NO_OFFICER_REVIEWS,
        new Assessor("REV-0009", OFFICER, Set.of(new Brin("25BE")), Set.of(), false));
  }

  @Test
  void a_reviewer_with_a_competing_plan_is_refused() {
    refusedReviewer(
        NO_REVIEWER_COMPETES,
        new Assessor("REV-0009", "someone", Set.of(new Brin("25BE")), Set.of(), true));
  }

  private static void refusedReviewer(PlanRule rule, Assessor conflicted) {
    refused(
        rule,
        () -> complete().assign(List.of(reviewer("REV-0001", "07GR"), conflicted), OFFICER, NOON));
  }

  @Test
  void the_committee_waits_for_the_minimum_of_reviews() {
    refused(
        ENOUGH_REVIEWS_ARE_SUBMITTED,
        () -> underReview().advise(advice(4, 4, 4), CHAIR, List.of(review(4)), NOON));
  }

  @Test
  void a_chair_with_an_interest_does_not_advise() {
    for (var chair :
        List.of(
            new Assessor("the chair", "chair-1", Set.of(OWN), Set.of(), false),
            new Assessor("the chair", "chair-1", Set.of(PARTNER), Set.of(), false),
            new Assessor("the chair", "chair-1", Set.of(), Set.of(FIRM), false),
            new Assessor("the chair", LECTOR, Set.of(), Set.of(), false),
            new Assessor("the chair", "chair-1", Set.of(), Set.of(), true),
            new Assessor("the chair", "chair-1", Set.of(), Set.of(), false, true))) {
      refused(
          NO_CHAIR_ADVISES_ON_A_PLAN_OF_THEIR_OWN,
          () -> underReview().advise(advice(4, 4, 4), chair, twoReviews(4, 4), NOON));
      refused(
          NO_CHAIR_ADVISES_ON_A_PLAN_OF_THEIR_OWN,
          () -> negative().correct(advice(4, 4, 4), chair, twoReviews(4, 4), NOON));
    }
  }

  @Test
  void a_chair_declares_an_interest_until_the_outcome_is_announced() {
    positive().takesInterests();
    for (Plan told : List.of(served(), refusedForTheCeiling())) {
      refused(A_CHAIR_DECLARES_BEFORE_THE_OUTCOME, told::takesInterests);
    }
  }

  @Test
  void a_score_outside_the_reviews_needs_reasons_and_one_at_their_edge_does_not() {
    var refusal =
        refused(
            A_SCORE_OUTSIDE_THE_REVIEWS_HAS_REASONS,
            () -> underReview().advise(advice(4, 5, 6), CHAIR, twoReviews(4, 5), NOON));
    assertTrue(refusal.detail().endsWith("Without reasons: plan."));
    assertTrue(underReview().advise(advice(4, 5, 5), CHAIR, twoReviews(4, 5), NOON).positive());
  }

  @Test
  void a_score_outside_the_reviews_stands_with_its_reasons() {
    var reasoned =
        new Advice(
            List.of(
                new CommitteeScore("demand-articulation", 4, null),
                new CommitteeScore("network-formation", 4, null),
                new CommitteeScore("plan", 6, "What the reviewers could not know.")),
            null);
    assertTrue(underReview().advise(reasoned, CHAIR, twoReviews(4, 5), NOON).positive());
  }

  @Test
  void thresholds_are_never_averaged_away() {
    assertFalse(underReview().advise(advice(6, 6, 3), CHAIR, twoReviews(1, 6), NOON).positive());
    assertTrue(underReview().advise(advice(4, 4, 4), CHAIR, twoReviews(1, 6), NOON).positive());
  }

  @Test
  void a_scale_may_run_the_other_way() {
    var terms = new ACall.Terms().scale(1, 6, 1).make();
    assertTrue(Assessment.isPositive(advice(4, 4, 4), terms));
    assertTrue(Assessment.isPositive(advice(1, 1, 1), terms));
    assertFalse(Assessment.isPositive(advice(5, 1, 1), terms));
  }

  @Test
  void a_reservation_of_another_ranking_is_absorbed_when_older_and_untrue_when_newer() {
    var plan = ranked();
    assertEquals(
        "It is of ranking 0, the present one is 1.",
        plan.onReservationMade(0, RESERVATION, Money.euros(1)).orElseThrow());
    assertEquals(PlanStatus.RANKED, plan.status());
    org.junit.jupiter.api.Assertions.assertThrows(
        IllegalArgumentException.class,
        () -> plan.onReservationMade(2, RESERVATION, Money.euros(1)));
  }

  @Test
  void a_reserve_place_is_served_until_budget_told_that_it_has_lapsed() {
    var served = refusedForTheCeiling();
    assertEquals(Optional.empty(), served.onReservationMade(1, RESERVATION, Money.euros(1)));
    assertEquals(Optional.of("The plan is RESERVED."), served.onClaimLapsed(1, AFTER_THE_LIST));
    var lapsed = refusedForTheCeiling();
    assertEquals(Optional.empty(), lapsed.onClaimLapsed(1, AFTER_THE_LIST));
    assertEquals(
        Optional.of("The plan is REFUSED."),
        lapsed.onReservationMade(1, RESERVATION, Money.euros(1)));
    assertEquals(
        Optional.of("It is of ranking 0, the present one is 1."),
        refusedForTheCeiling().onClaimLapsed(0, AFTER_THE_LIST));
  }

  @Test
  void who_was_refused_behind_the_end_of_the_list_is_told_no_place_and_served_all_the_same() {
    var late = waitlisted();
    late.announce(refusal(Ground.CEILING, AFTER_THE_LIST));
    assertEquals(new PlanState.Refused(refusal(Ground.CEILING, AFTER_THE_LIST), 0), late.state());
    refused(A_PLAN_THAT_IS_OUT_IS_NOT_WITHDRAWN, () -> late.withdraw(null, NOON));
    assertEquals(Optional.empty(), late.onReservationMade(1, RESERVATION, Money.euros(300_000)));
    assertEquals(PlanStatus.RESERVED, late.status());
    refused(A_PLAN_THAT_IS_OUT_IS_NOT_WITHDRAWN, () -> late.withdraw(null, NOON));
    var inTime = waitlisted();
    inTime.announce(refusal(Ground.CEILING, AFTER_THE_LIST.minusDays(1)));
    assertEquals(
        new PlanState.Refused(refusal(Ground.CEILING, AFTER_THE_LIST.minusDays(1)), 1),
        inTime.state());
  }

  @Test
  void a_refusal_on_other_grounds_leaves_no_reserve_place() {
    var plan = reserved();
    plan.announce(refusal(Ground.BOARD));
    assertTrue(plan.onReservationMade(1, UUID.randomUUID(), Money.euros(1)).isPresent());
  }
}
