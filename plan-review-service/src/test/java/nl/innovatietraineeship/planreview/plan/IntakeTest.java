package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.Refusals.refused;
import static nl.innovatietraineeship.planreview.plan.APlan.*;
import static nl.innovatietraineeship.planreview.plan.PlanRule.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An application that is incomplete: invited, supplemented, taken as it is; and the clock of its
/// decision.
class IntakeTest {

  private static final LocalDate UNTIL = LocalDate.parse("2020-12-15");

  @Test
  void an_invitation_to_repair_names_its_last_day() {
    var checked = submitted().checkIncomplete(List.of(DEFECT), NOON);
    assertFalse(checked.complete());
    assertEquals(UNTIL, checked.repairUntil());
  }

  @Test
  void a_supplement_replaces_the_named_section_and_makes_a_version() {
    Plan plan = incomplete();
    var supplemented = plan.supplement(List.of(SUPPLEMENT), NOON);
    assertEquals(2, supplemented.version());
    assertEquals(List.of(SUPPLEMENT), plan.content().details().sections());
    assertEquals(NOON.plusSeconds(60), later(plan).completeAt(), "complete since the supplement");
  }

  private static PlanCompletenessChecked later(Plan plan) {
    var _ = plan.checkIncomplete(List.of(DEFECT), NOON);
    var _ = plan.supplement(List.of(SUPPLEMENT), NOON.plusSeconds(60));
    return plan.checkComplete(NOON.plusSeconds(120));
  }

  @Test
  void a_supplement_is_received_on_the_last_day_of_its_term_and_not_after() {
    Plan late = incomplete();
    refused(
        A_SUPPLEMENT_IS_RECEIVED_WITHIN_ITS_TERM,
        () -> late.supplement(List.of(SUPPLEMENT), Instant.parse("2020-12-15T23:00:00Z")));
    var inTime = Instant.parse("2020-12-15T22:59:59Z");
    assertEquals(2, incomplete().supplement(List.of(SUPPLEMENT), inTime).version());
  }

  @Test
  void a_letter_that_came_before_the_invitation_is_no_supplement() {
    refused(
        A_SUPPLEMENT_IS_RECEIVED_WITHIN_ITS_TERM,
        () -> incomplete().supplement(List.of(SUPPLEMENT), Instant.parse("2020-11-30T11:00:00Z")));
  }

  @Test
  void a_section_that_was_not_named_is_not_supplemented() {
    var other = new SectionText("remarks", "Something else.");
    var refusal =
        refused(
            ONLY_NAMED_SECTIONS_ARE_SUPPLEMENTED,
            () -> incomplete().supplement(List.of(SUPPLEMENT, other), NOON));
    assertTrue(refusal.detail().endsWith("Not named: remarks."));
  }

  @Test
  void an_empty_section_supplements_nothing() {
    refused(
        EVERY_SECTION_OF_A_SUPPLEMENT_IS_FILLED,
        () -> incomplete().supplement(List.of(new SectionText("summary", " ")), NOON));
  }

  @Test
  void an_incomplete_plan_is_taken_as_it_is_only_after_its_repair_term() {
    Plan plan = incomplete();
    refused(
        A_REPAIR_TERM_IS_WAITED_FOR,
        () -> plan.checkComplete(Instant.parse("2020-12-15T22:00:00Z")));
    var after = Instant.parse("2020-12-15T23:00:00Z");
    assertEquals(after, plan.checkComplete(after).completeAt());
  }

  @Test
  void a_repair_before_the_window_closed_stops_no_clock() {
    Plan plan = incomplete();
    assertEquals("2021-05-18", plan.decideBefore(DAY).lastDay().toString());
  }

  @Test
  void a_repair_after_the_window_closed_stops_the_clock_of_the_decision() {
    Plan plan = submitted();
    var _ = plan.checkIncomplete(List.of(DEFECT), Instant.parse("2020-12-16T11:00:00Z"));
    var _ = plan.supplement(List.of(SUPPLEMENT), Instant.parse("2020-12-29T11:00:00Z"));
    var term = plan.decideBefore(LocalDate.parse("2020-12-29"));
    assertEquals("2021-05-30", term.lastDay().toString(), "12 days stood still");
    assertTrue(term.articles().contains("Awb 4:15(1)a"));
  }

  @Test
  void a_clock_that_is_stopped_on_another_ground_runs_again_when_resumed() {
    Plan plan = complete();
    plan.stopClock(ClockStopGround.AGREED, "As agreed.", LocalDate.parse("2021-01-04"));
    var running = plan.decideBefore(LocalDate.parse("2021-01-08"));
    assertEquals("2021-05-22", running.lastDay().toString(), "5 to 8 January so far");
    plan.resumeClock(LocalDate.parse("2021-01-12"));
    var resumed = plan.decideBefore(LocalDate.parse("2021-03-01"));
    assertEquals("2021-05-25", resumed.lastDay().toString(), "5 to 11 January");
    assertTrue(resumed.articles().contains("Awb 4:15(2)a"));
  }

  @Test
  void a_clock_is_stopped_on_the_day_before_the_last_of_its_term_and_not_on_the_last() {
    LocalDate last = LocalDate.parse("2021-05-18");
    Plan plan = complete();
    refused(
        ONLY_A_RUNNING_CLOCK_IS_STOPPED,
        () -> plan.stopClock(ClockStopGround.AGREED, "As agreed.", last));
    plan.stopClock(ClockStopGround.AGREED, "As agreed.", last.minusDays(1));
    assertEquals("2021-05-19", plan.decideBefore(last).lastDay().toString(), "the last day stands");
  }
}
