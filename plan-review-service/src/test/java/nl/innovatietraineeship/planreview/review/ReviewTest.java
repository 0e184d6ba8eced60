package nl.innovatietraineeship.planreview.review;

import static nl.innovatietraineeship.planreview.Refusals.refused;
import static nl.innovatietraineeship.planreview.plan.PlanRule.NO_CHAIR_ADVISES_ON_A_PLAN_OF_THEIR_OWN;
import static nl.innovatietraineeship.planreview.plan.PlanRule.NO_OFFICER_REVIEWS;
import static nl.innovatietraineeship.planreview.plan.PlanRule.NO_REVIEWER_COMPETES;
import static nl.innovatietraineeship.planreview.plan.PlanRule.NO_REVIEWER_IS_OF_A_PARTY;
import static nl.innovatietraineeship.planreview.review.ReviewRule.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;
import nl.innovatietraineeship.planreview.call.ACall;
import nl.innovatietraineeship.planreview.plan.APlan;
import nl.innovatietraineeship.planreview.plan.Assessor;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.reviewer.AReviewer;
import org.junit.jupiter.api.Test;

class ReviewTest {

  private static final LocalDate DAY = LocalDate.parse("2020-12-17");

  @Test
  void a_review_is_named_after_its_plan_and_due_after_the_review_term() {
    var review = assigned(APlan.underReview());
    assertEquals("IT20-001-R1", review.reference());
    assertEquals("2021-01-07", review.dueOn().toString());
  }

  @Test
  void a_review_that_falls_due_on_a_holiday_is_due_after_it_and_says_why() {
    var review =
        Review.assign(
            new ReviewId(new UUID(0, 1)),
            APlan.underReview(),
            AReviewer.of("reviewer-1", "25BE"),
            1,
            LocalDate.parse("2020-12-04"));
    var due = ReviewView.of(Listed.of(review), "reviewer-1", null, DAY).dueOn();
    assertEquals(LocalDate.parse("2020-12-28"), due.day());
    assertEquals(review.dueOn(), due.day());
    assertEquals(
        List.of(
            "the call: 3 weeks for review, set by the authority; counted from the day after Friday"
                + " 4 December 2020 they end on Friday 25 December 2020.",
            "as in ATW 1(1), by the call: Friday 25 December 2020 is Christmas Day (ATW 3(1)),"
                + " Saturday 26 December 2020 is Second Christmas Day (ATW 3(1)),"
                + " Sunday 27 December 2020 is a day of the weekend, so the term runs to Monday 28 December"
                + " 2020."),
        due.derivation());
  }

  @Test
  void nobody_of_the_programme_office_reviews() {
    refused(
        NO_OFFICER_REVIEWS, () -> clear().refuseUnfit(person(Set.of(), Set.of()), true, "write"));
  }

  @Test
  void who_turns_out_to_be_of_a_party_reviews_no_more() {
    var review = clear();
    review.refuseUnfit(person(Set.of(new Brin("25BE")), Set.of()), false, "write");
    refused(
        NO_REVIEWER_IS_OF_A_PARTY,
        () -> review.refuseUnfit(person(Set.of(APlan.PARTNER), Set.of()), false, "write"));
    var refusal =
        refused(
            NO_REVIEWER_IS_OF_A_PARTY,
            () -> review.refuseUnfit(person(Set.of(), Set.of(APlan.FIRM)), false, "write"));
    assertEquals("CLEAR", refusal.state());
  }

  private static Assessor person(Set<Brin> institutions, Set<Kvk> firms) {
    return new Assessor("REV-0001", "reviewer-1", institutions, firms, false);
  }

  @Test
  void a_declaration_may_be_repeated_until_the_submission() {
    var review = clear();
    review.declare(Interest.NONE, "", DAY);
    assertEquals(ReviewStatus.CLEAR, review.status());
    var submitted = submitted();
    refused(
        ONLY_AN_ASSIGNED_REVIEW_IS_DECLARED_ON, () -> submitted.declare(Interest.NONE, "", DAY));
  }

  @Test
  void nothing_is_written_before_the_declaration_or_after_the_submission() {
    refused(
        ONLY_A_CLEAR_REVIEW_IS_WRITTEN, () -> assigned(APlan.underReview()).write(form(4, 4, 4)));
    refused(ONLY_A_CLEAR_REVIEW_IS_WRITTEN, () -> submitted().write(form(4, 4, 4)));
  }

  @Test
  void nothing_is_submitted_before_the_declaration_or_twice() {
    refused(
        ONLY_A_CLEAR_REVIEW_IS_SUBMITTED, () -> assigned(APlan.underReview()).submit(APlan.NOON));
    refused(ONLY_A_CLEAR_REVIEW_IS_SUBMITTED, () -> submitted().submit(APlan.NOON));
  }

  @Test
  void a_form_may_be_saved_unfinished_and_is_not_submitted_so() {
    var review = clear();
    review.write(
        new ReviewForm(
            List.of(
                new ReviewerScore("plan", 4, "Why."),
                new ReviewerScore("network-formation", 4, " ")),
            null));
    var refusal = refused(THE_FORM_IS_COMPLETE, () -> review.submit(APlan.NOON));
    assertTrue(refusal.detail().endsWith("Unfinished: demand-articulation, network-formation."));
  }

  @Test
  void a_review_without_a_form_is_not_submitted() {
    refused(THE_FORM_IS_COMPLETE, () -> clear().submit(APlan.NOON));
  }

  @Test
  void the_review_of_a_withdrawn_plan_is_over() {
    Plan plan = APlan.underReview();
    var review = assigned(plan);
    APlan.withdraw(plan);
    refused(A_REVIEW_IS_OF_A_PLAN_UNDER_REVIEW, () -> review.declare(Interest.NONE, "", DAY));
  }

  @Test
  void scores_are_of_the_scale_and_the_criteria_of_the_call_all_errors_at_once() {
    var errors =
        assertThrows(
                InvalidInput.class,
                () ->
                    new ReviewForm(
                            List.of(
                                new ReviewerScore("plan", 7, null),
                                new ReviewerScore("plan", 6, null),
                                new ReviewerScore("charm", 0, null)),
                            null)
                        .check(ACall.terms()))
            .errors();
    assertEquals(
        List.of("/scores/0/score", "/scores/1/criterion", "/scores/2/criterion", "/scores/2/score"),
        errors.stream().map(error -> error.location()).toList());
  }

  @Test
  void a_review_is_late_from_the_day_after_its_term() {
    var review = assigned(APlan.underReview());
    assertFalse(review.isLate(LocalDate.parse("2021-01-07")));
    assertTrue(review.isLate(LocalDate.parse("2021-01-08")));
    var inTime = submitted();
    assertFalse(inTime.isLate(LocalDate.parse("2021-06-01")));
  }

  @Test
  void a_review_that_the_invitation_to_rebut_cut_off_within_its_term_is_over_and_not_late() {
    LocalDate due = LocalDate.parse("2021-01-07");
    Plan plan = APlan.underReviewToBeRebutted();
    var review = assigned(plan);
    assertNull(viewed(review).endedOn());
    assertTrue(viewed(review).late());
    plan.inviteToRebut(2, due);
    assertEquals(due, viewed(review).endedOn());
    assertFalse(viewed(review).late());
  }

  @Test
  void a_review_that_was_cut_off_after_its_term_stays_late() {
    Plan plan = APlan.underReviewToBeRebutted();
    var review = assigned(plan);
    plan.inviteToRebut(2, LocalDate.parse("2021-01-08"));
    assertTrue(viewed(review).late());
  }

  @Test
  void only_a_review_that_was_not_submitted_is_cut_off() {
    Plan plan = APlan.underReviewToBeRebutted();
    var review = assigned(plan);
    review.declare(Interest.NONE, "", DAY);
    review.write(form(4, 4, 4));
    review.submit(APlan.NOON);
    plan.inviteToRebut(2, DAY);
    assertNull(viewed(review).endedOn());
  }

  /// Long after its term.
  private static ReviewView viewed(Review review) {
    return ReviewView.of(Listed.of(review), "reviewer-1", null, LocalDate.parse("2021-06-01"));
  }

  @Test
  void who_turns_out_to_compete_reviews_no_more() {
    var competitor = new Assessor("REV-0001", "reviewer-1", Set.of(), Set.of(), true);
    refused(NO_REVIEWER_COMPETES, () -> clear().refuseUnfit(competitor, false, "write"));
  }

  @Test
  void nobody_lifts_their_own_conflict_nor_a_chair_with_an_interest() {
    var own = new Assessor("the chair", "reviewer-1", Set.of(), Set.of(), false);
    refused(NOBODY_LIFTS_THEIR_OWN_CONFLICT, () -> conflicted().liftConflict(own, "No.", DAY));
    var interested = new Assessor("the chair", "chair-1", Set.of(APlan.OWN), Set.of(), false);
    var declared = new Assessor("the chair", "chair-1", Set.of(), Set.of(), false, true);
    for (Assessor chair : List.of(interested, declared)) {
      refused(
          NO_CHAIR_ADVISES_ON_A_PLAN_OF_THEIR_OWN,
          () -> conflicted().liftConflict(chair, "No.", DAY));
    }
  }

  static Review conflicted() {
    var review = clear();
    review.declare(Interest.CO_PUBLICATION, "In 2019.", DAY);
    return review;
  }

  static Review assigned(Plan plan) {
    return Review.assign(
        new ReviewId(new UUID(0, 1)), plan, AReviewer.of("reviewer-1", "25BE"), 1, DAY);
  }

  static Review clear() {
    var review = assigned(APlan.underReview());
    review.declare(Interest.NONE, "", DAY);
    return review;
  }

  static Review submitted() {
    var review = clear();
    review.write(form(4, 5, 6));
    review.submit(APlan.NOON);
    return review;
  }

  static ReviewForm form(int demand, int network, int plan) {
    return new ReviewForm(
        List.of(
            new ReviewerScore("demand-articulation", demand, "Why."),
            new ReviewerScore("network-formation", network, "Why."),
            new ReviewerScore("plan", plan, "Why.")),
        "For the committee.");
  }
}
