package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.APlan.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The terms that run in each state, with their last days.
class PlanTermsTest {

  @Test
  void nothing_runs_for_a_draft_or_a_plan_that_is_out() {
    assertEquals(List.of(), running(draft(), DAY));
    assertEquals(List.of(), running(lapsed(), DAY));
    assertEquals(List.of(), running(withdrawn(), DAY));
  }

  @Test
  void a_decision_is_due_from_the_receipt_to_the_announcement() {
    for (Plan plan : List.of(submitted(), complete(), underReview(), ranked(), reserved())) {
      assertEquals(List.of("DECISION 2021-05-18"), running(plan, DAY));
    }
  }

  @Test
  void an_incomplete_plan_has_a_term_to_repair_and_then_one_to_set_it_aside() {
    assertEquals(
        List.of("DECISION 2021-05-18 suspended", "REPAIR 2020-12-15", "SET_ASIDE 2021-01-12"),
        running(incomplete(), DAY));
    assertEquals(
        List.of("DECISION 2021-05-18", "REPAIR 2020-12-15", "SET_ASIDE 2021-01-12"),
        running(incomplete(), LocalDate.parse("2020-12-16")));
  }

  @Test
  void a_stopped_clock_suspends_the_decision() {
    assertEquals(List.of("DECISION 2021-05-18 suspended"), running(clockStopped(), DAY));
  }

  @Test
  void a_later_day_that_was_named_runs_beside_the_term_of_law_which_stays() {
    Plan plan = underReview();
    plan.tellDelay(NAMED, "A reviewer fell ill.", LocalDate.parse("2021-05-10"));
    LocalDate passed = LocalDate.parse("2021-05-19");
    assertEquals(
        List.of("DECISION 2021-05-18", "DELAYED_DECISION 2021-06-18"), running(plan, passed));
    var terms = PlanTerms.running(plan, plan.shown(), passed);
    assertTrue(terms.getFirst().term().hasPassedOn(passed));
    assertEquals(List.of("Awb 4:14(1)"), terms.getLast().term().articles());
  }

  @Test
  void a_term_of_law_whose_clock_stood_still_overtakes_a_day_that_was_named() {
    Plan plan = complete();
    plan.tellDelay(LocalDate.parse("2021-05-20"), "Many plans.", DAY);
    plan.stopClock(ClockStopGround.AGREED, "As agreed.", LocalDate.parse("2021-01-04"));
    LocalDate later = LocalDate.parse("2021-01-06");
    assertEquals(List.of("DECISION 2021-05-20 suspended"), running(plan, later), "two days so far");
    assertEquals(
        List.of(false, false),
        PlanTerms.running(plan, plan.state(), LocalDate.parse("2021-01-05")).stream()
            .map(PlanTerm::known)
            .toList(),
        "neither is known while the clock stands still");
    plan.resumeClock(later);
    assertEquals(
        List.of("DECISION 2021-05-19", "DELAYED_DECISION 2021-05-20"), running(plan, later));
  }

  @Test
  void an_award_starts_the_terms_to_object_to_start_and_to_end() {
    assertEquals(
        List.of(
            "OBJECTION 2021-03-12",
            "START_OF_ACTIVITIES 2021-03-29",
            "END_OF_ACTIVITIES 2022-11-29"),
        running(awarded(), DAY));
    Plan started = awarded();
    var _ = started.onInternshipStarted(LocalDate.parse("2021-03-01"));
    assertEquals(
        List.of("OBJECTION 2021-03-12", "END_OF_ACTIVITIES 2022-11-29"), running(started, DAY));
    Plan determined = awarded();
    var _ = determined.onGrantAwarded(GRANT);
    var _ = determined.onGrantDetermined(LocalDate.parse("2023-03-20"));
    assertEquals(List.of("OBJECTION 2021-03-12"), running(determined, DAY));
    var _ = determined.onGrantSettled(LocalDate.parse("2023-05-12"));
    var _ = determined.onGrantReopened();
    assertEquals(List.of("OBJECTION 2021-03-12"), running(determined, DAY));
  }

  @Test
  void a_refusal_for_the_ceiling_leaves_a_reserve_place() {
    assertEquals(
        List.of("OBJECTION 2021-03-12", "RESERVE_PLACE 2021-12-31"),
        running(refusedForTheCeiling(), DAY));
  }

  @Test
  void a_refusal_behind_the_end_of_the_list_leaves_none() {
    Plan plan = waitlisted();
    plan.announce(refusal(Ground.CEILING, AFTER_THE_LIST));
    assertEquals(List.of("OBJECTION 2022-02-14"), running(plan, DAY));
    assertEquals(List.of("OBJECTION 2022-02-14"), shown(plan));
  }

  @Test
  void a_reserve_place_that_is_given_up_has_no_term() {
    assertEquals(List.of("OBJECTION 2021-03-12"), running(givenUp(), DAY));
  }

  @Test
  void an_applicant_reads_the_terms_of_the_state_that_is_shown() {
    Plan plan = refusedForTheCeiling();
    List<String> before = shown(plan);
    var _ = plan.onReservationMade(1, RESERVATION, plan.content().amount());
    assertEquals(before, shown(plan));
    assertEquals(before, running(plan, DAY), "and the same run for SIA");
  }

  private static List<String> shown(Plan plan) {
    return told(PlanTerms.running(plan, plan.shown(), DAY));
  }

  private static List<String> running(Plan plan, LocalDate today) {
    return told(PlanTerms.running(plan, plan.state(), today));
  }

  private static List<String> told(List<PlanTerm> terms) {
    return terms.stream()
        .map(term ->
            term.name() + " " + term.term().lastDay() + (term.suspended() ? " suspended" : ""))
        .toList();
  }
}
