package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.Refusals.refused;
import static nl.innovatietraineeship.planreview.plan.APlan.*;
import static nl.innovatietraineeship.planreview.plan.PlanRule.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.planreview.access.Viewer;
import org.junit.jupiter.api.Test;

/// Nobody outside SIA sees an outcome before it is announced.
class MaskTest {

  private static final Viewer APPLICANT =
      new Viewer("coordinator", Optional.of(OWN), false, false, false);
  private static final Viewer OFFICER = new Viewer("officer-1", Optional.empty(), true, true, true);
  private static final Viewer DASHBOARD =
      new Viewer("dashboard", Optional.empty(), true, false, false);
  private static final Viewer FINANCE =
      new Viewer("finance-1", Optional.empty(), true, true, false);
  private static final Viewer REVIEWER =
      new Viewer("reviewer-1", Optional.empty(), false, false, false);

  private static final List<Supplier<Plan>> UNANNOUNCED =
      List.of(APlan::positive, APlan::negative, APlan::ranked, APlan::reserved, APlan::waitlisted);

  @Test
  void an_applicant_sees_the_same_of_every_plan_whose_outcome_is_not_announced() {
    PlanView expected = view(underReview(), APPLICANT);
    for (Supplier<Plan> unannounced : UNANNOUNCED) {
      assertEquals(expected, view(unannounced.get(), APPLICANT));
    }
  }

  @Test
  void an_etag_does_not_tell_an_applicant_of_an_outcome() {
    for (Supplier<Plan> unannounced : UNANNOUNCED) {
      assertEquals(1, new Shown(unannounced.get(), APPLICANT, true, DAY).version());
    }
  }

  @Test
  void refusals_tell_an_applicant_the_state_that_is_shown() {
    for (Supplier<Plan> unannounced : UNANNOUNCED) {
      Plan plan = unannounced.get();
      assertEquals(
          "UNDER_REVIEW",
          refused(ONLY_A_DRAFT_IS_EDITED, () -> plan.edit(content(), null)).state());
      assertEquals(
          "UNDER_REVIEW", refused(ONLY_A_DRAFT_IS_SUBMITTED, () -> plan.submit(NOON)).state());
      assertEquals(
          "UNDER_REVIEW",
          refused(ONLY_A_DRAFT_IS_APPROVED, () -> plan.approve(1, LECTOR, DAY, null)).state());
    }
  }

  @Test
  void what_an_applicant_sees_happen_shows_in_the_etag_and_the_advice_does_not() {
    Plan plan = underReview();
    plan.stopClock(ClockStopGround.AGREED, "As agreed.", DAY);
    var _ = plan.advise(advice(5, 4, 6), CHAIR, twoReviews(1, 6), NOON);
    assertEquals(
        plan.version() + 1,
        new Shown(plan, APPLICANT, true, DAY).version(),
        "the version that the stop has once it is kept");
    plan.resumeClock(DAY.plusDays(3));
    assertEquals("2020-12-03", last(view(plan, APPLICANT)).toString());
  }

  private static java.time.LocalDate last(PlanView view) {
    return java.util.Objects.requireNonNull(
        java.util.Objects.requireNonNull(view.clockStops()).getLast().lastDay());
  }

  @Test
  void the_clock_of_a_plan_that_is_told_is_not_stopped_nor_does_a_stop_outlive_the_decision() {
    Plan plan = refusedForTheCeiling();
    var _ = plan.onReservationMade(1, RESERVATION, Money.euros(300_000));
    refused(
        ONLY_A_RUNNING_CLOCK_IS_STOPPED,
        () -> plan.stopClock(ClockStopGround.AGREED, "As agreed.", DAY));
    Plan stopped = reserved();
    stopped.stopClock(ClockStopGround.AGREED, "As agreed.", DAY);
    stopped.announce(award());
    assertEquals(stopped.decideBefore(DAY.plusYears(1)), stopped.decideBefore(DAY.plusYears(2)));
  }

  @Test
  void a_withdrawal_is_the_same_for_good_and_bad_outcomes() {
    PlanView expected = withdrawnView(underReview());
    for (Supplier<Plan> unannounced : UNANNOUNCED) {
      assertEquals(expected, withdrawnView(unannounced.get()));
    }
  }

  private static PlanView withdrawnView(Plan plan) {
    APlan.withdraw(plan);
    assertEquals(2, new Shown(plan, APPLICANT, true, DAY).version());
    return view(plan, APPLICANT);
  }

  @Test
  void a_reserve_place_is_given_up_and_nothing_tells_whether_it_was_served() {
    Plan served = refusedForTheCeiling();
    var _ = served.onReservationMade(1, RESERVATION, Money.euros(300_000));
    APlan.withdraw(served);
    Plan unserved = givenUp();
    PlanView view = view(served, APPLICANT);
    assertEquals(view(unserved, APPLICANT), view);
    assertEquals(
        new Shown(unserved, APPLICANT, true, DAY).version(),
        new Shown(served, APPLICANT, true, DAY).version());
    assertEquals(PlanStatus.REFUSED, view.state());
    assertEquals(Outcome.REFUSED, view.outcome());
    assertNotNull(view.withdrawnOn());
    assertNull(view.reservePlace());
    assertNull(view(served, OFFICER).reservation());
    for (Plan plan : List.of(served, unserved, awarded())) {
      refused(A_PLAN_THAT_IS_OUT_IS_NOT_WITHDRAWN, () -> plan.withdraw(null, NOON));
    }
  }

  @Test
  void who_was_refused_for_the_ceiling_stays_so_until_a_new_announcement() {
    Plan plan = refusedForTheCeiling();
    PlanView refused = view(plan, APPLICANT);
    var _ = plan.onReservationMade(1, RESERVATION, Money.euros(300_000));
    assertEquals(refused, view(plan, APPLICANT));
    assertEquals(PlanStatus.REFUSED, refused.state());
    assertEquals(1, refused.reservePlace());
  }

  @Test
  void that_a_reserve_place_has_lapsed_shows_as_little_as_that_it_was_served() {
    Plan lapsed = refusedForTheCeiling();
    lapsed.version = 1; // as the announcement leaves it when it is kept
    PlanView refused = view(lapsed, APPLICANT);
    long version = new Shown(lapsed, APPLICANT, true, DAY).version();
    var _ = lapsed.onClaimLapsed(1, AFTER_THE_LIST);
    lapsed.version = 2;
    assertEquals(refused, view(lapsed, APPLICANT));
    assertEquals(AFTER_THE_LIST, view(lapsed, OFFICER).reservePlaceLapsedOn());
    assertEquals(version, new Shown(lapsed, APPLICANT, true, DAY).version());
    APlan.withdraw(lapsed);
    assertNotNull(view(lapsed, APPLICANT).withdrawnOn());
  }

  @Test
  void an_announced_outcome_is_told() {
    PlanView view = view(awarded(), APPLICANT);
    assertEquals(PlanStatus.AWARDED, view.state());
    assertEquals(Outcome.AWARDED, view.outcome());
    assertNotNull(view.startBefore());
    assertNull(view.rank(), "the ranking stays SIA's");
  }

  @Test
  void the_office_sees_what_stands() {
    PlanView view = view(reserved(), OFFICER);
    assertEquals(PlanStatus.RESERVED, view.state());
    assertEquals(1, view.rank());
    assertNotNull(view.reservation());
  }

  @Test
  void who_does_not_judge_plans_sees_figures_without_names_and_texts() {
    for (Viewer viewer : List.of(DASHBOARD, FINANCE)) {
      PlanView view = view(reserved(), viewer);
      assertEquals(PlanStatus.RESERVED, view.state());
      assertNotNull(view.title());
      assertNotNull(view.amount());
      assertNull(view.lector());
      assertNull(view.sections());
      assertNull(view.companies());
    }
  }

  @Test
  void a_reviewer_reads_title_and_parties_until_the_interests_are_declared() {
    PlanView before = PlanViews.of(new Shown(underReview(), REVIEWER, false, DAY));
    assertNotNull(before.title());
    assertNotNull(before.lector());
    assertNull(before.sections());
    assertNull(before.amount());
    PlanView after = PlanViews.of(new Shown(underReview(), REVIEWER, true, DAY));
    assertNotNull(after.sections());
  }

  private static PlanView view(Plan plan, Viewer viewer) {
    return PlanViews.of(new Shown(plan, viewer, false, DAY));
  }
}
