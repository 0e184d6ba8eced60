package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.plan.PlanFixture.NOON;
import static nl.innovatietraineeship.placement.plan.PlanFixture.SIX_AND_TWELVE;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.*;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.*;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_SLOT_REFILL_IS_KNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.placement.plan.PlanId;
import nl.innovatietraineeship.placement.plan.SlotNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// What follows on a start: both sides of every limit.
class CourseTest {

  @Test
  void an_internship_is_finished_on_its_last_day_and_not_before() {
    var internship = started().traineeship();
    refused(
        AN_INTERNSHIP_IS_FINISHED_ON_ITS_LAST_DAY,
        () -> internship.graduate(noon(LAST_DAY.minusDays(1))));
    InternshipGraduated graduated = internship.graduate(FINISHED);
    assertEquals(new SlotNo(1), graduated.slotNo());
    assertEquals(LAST_DAY, graduated.graduatedOn());
  }

  @Test
  void one_person_does_not_choose_for_two_parties() {
    var graduated = started().graduated().traineeship();
    graduated.choose(Party.COMPANY, true, "jack", FINISHED);
    refused(
        NOBODY_CONFIRMS_FOR_TWO_PARTIES,
        () -> graduated.choose(Party.TRAINEE, true, "jack", FINISHED));
  }

  @Test
  void who_confirmed_for_a_party_does_not_choose_or_employ_for_another() {
    var graduated = started().graduated().traineeship();
    refused(
        NOBODY_CONFIRMS_FOR_TWO_PARTIES,
        () -> graduated.choose(Party.COMPANY, true, Party.TRAINEE.name(), FINISHED));
    var both = started().graduated().bothGo().traineeship();
    refused(
        NOBODY_CONFIRMS_FOR_TWO_PARTIES,
        () ->
            both.employ(
                CONTRACT, SIX_AND_TWELVE, Optional.empty(), Party.TRAINEE.name(), EMPLOYED));
  }

  @Test
  void a_go_may_become_a_no_go_and_the_same_choice_again_changes_nothing() {
    var graduated = started().graduated().bothGo();
    assertTrue(graduated.traineeship().choose(Party.COMPANY, true, "another", FINISHED).isEmpty());
    graduated.chosen(Party.COMPANY, false);
    assertEquals(TraineeshipState.Name.NO_GO, graduated.traineeship().stateName());
  }

  @Test
  void a_no_go_frees_the_trainee_from_the_end_of_the_internship_on() {
    assertEquals(
        LAST_DAY, started().graduated().chosen(Party.TRAINEE, false).traineeship().plannedEnd());
  }

  @Test
  void a_trainee_is_employed_when_both_chose_go() {
    refused(BOTH_CHOSE_GO, () -> started().graduated().employed());
    refused(BOTH_CHOSE_GO, () -> started().graduated().chosen(Party.COMPANY, true).employed());
    refused(BOTH_CHOSE_GO, () -> started().graduated().chosen(Party.TRAINEE, true).employed());
    EmploymentStarted employed = started().graduated().bothGo().employ(CONTRACT);
    assertEquals(LAST_DAY.plusDays(1), employed.startedOn());
    assertEquals(EMPLOYMENT_ENDS, employed.lastDay());
  }

  @Test
  void an_employment_begins_after_the_internship_and_not_after_today() {
    var both = started().graduated().bothGo();
    refused(AN_EMPLOYMENT_IS_ENTERED_ONCE_IT_BEGAN, () -> both.employ(from(LAST_DAY)));
    refused(AN_EMPLOYMENT_IS_ENTERED_ONCE_IT_BEGAN, () -> both.employ(from(LAST_DAY.plusDays(2))));
    both.employ(from(LAST_DAY.plusDays(1)));
  }

  @Test
  void an_employment_lasts_at_least_the_months_of_the_call() {
    var both = started().graduated().bothGo();
    refused(
        AN_EMPLOYMENT_LASTS_AS_PUBLISHED, () -> both.employ(until(EMPLOYMENT_ENDS.minusDays(1))));
    both.employ(until(EMPLOYMENT_ENDS.plusYears(1)));
    assertEquals(EMPLOYMENT_ENDS, both.traineeship().plannedEnd());
  }

  @Test
  void an_employment_does_not_run_into_another_traineeship() {
    var both = started().graduated().bothGo().traineeship();
    refused(
        A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME,
        () ->
            both.employ(CONTRACT, SIX_AND_TWELVE, Optional.of("IT20-002-01"), "COMPANY", EMPLOYED));
  }

  @Test
  void a_traineeship_is_completed_after_its_last_day() {
    var employed = started().graduated().bothGo().employed().traineeship();
    refused(
        A_TRAINEESHIP_IS_COMPLETED_AFTER_ITS_LAST_DAY,
        () -> employed.complete(Optional.of(List.of()), noon(EMPLOYMENT_ENDS)));
    assertEquals(EMPLOYMENT_ENDS, employed.complete(Optional.of(List.of()), OVER).lastDay());
  }

  @Test
  void a_slot_comes_free_when_the_internship_was_not_finished_and_the_call_says_so() {
    assertTrue(free(started().end(LAST_DAY, true)));
    assertFalse(free(started().end(LAST_DAY, false)));
    assertFalse(free(started().graduated().end(LAST_DAY, true)));
    assertFalse(free(started().graduated().bothGo().employed().end(LAST_DAY.plusDays(1), true)));
  }

  @Test
  void an_internship_ends_early_when_it_is_known_whether_the_call_lets_its_slot_be_taken_again() {
    refused(THE_SLOT_REFILL_IS_KNOWN, () -> started().end(LAST_DAY, Optional.empty()));
    assertFalse(free(started().graduated().end(LAST_DAY, Optional.empty())));
  }

  @Test
  void an_end_has_its_last_day_within_the_phase_that_ends() {
    LocalDate first = LocalDate.of(2021, 2, 1);
    assertEquals(first, started().end(first, false).lastDay());
    refused(THE_LAST_DAY_IS_WITHIN_ITS_PHASE, () -> started().end(first.minusDays(1), false));
    assertEquals(LAST_DAY, started().end(LAST_DAY, false).lastDay());
    refused(THE_LAST_DAY_IS_WITHIN_ITS_PHASE, () -> started().end(LAST_DAY.plusDays(1), false));
    refused(
        THE_LAST_DAY_IS_WITHIN_ITS_PHASE,
        () -> started().graduated().end(LAST_DAY.minusDays(1), false));
    refused(
        THE_LAST_DAY_IS_WITHIN_ITS_PHASE,
        () -> started().graduated().bothGo().employed().end(LAST_DAY, false));
    refused(
        THE_LAST_DAY_IS_WITHIN_ITS_PHASE,
        () -> started().graduated().bothGo().employed().end(EMPLOYMENT_ENDS.plusDays(1), false));
    var terms = new EndTerms(EndReason.NO_MATCH, null, EndedBy.COMPANY, first.plusDays(1));
    refused(
        THE_LAST_DAY_IS_WITHIN_ITS_PHASE,
        () -> started().traineeship().end(terms, Party.HOGESCHOOL, Optional.of(false), NOON));
  }

  @Test
  void an_end_frees_the_trainee_from_its_real_last_day_on() {
    assertEquals(
        LocalDate.of(2021, 5, 12),
        started().endedOn(LocalDate.of(2021, 5, 12)).traineeship().plannedEnd());
  }

  @Test
  void a_match_replaces_one_of_the_same_plan() {
    var ended = started().endedOn(LAST_DAY).traineeship();
    assertEquals("IT20-001-01", ended.replacedUnder(ended.planId()).reference());
    refused(
        A_REPLACEMENT_FOLLOWS_AN_END,
        () -> ended.replacedUnder(new PlanId(new java.util.UUID(1, 1))));
  }

  @Test
  void a_traineeship_is_completed_when_its_training_programme_is_met() {
    var employed = started().graduated().bothGo().employed().traineeship();
    var lacking = new TrainingProgramme(2).lacks(Map.of(TrainingTopic.MANAGEMENT, 2L));
    assertEquals(
        List.of(new TrainingProgramme.Lacking(TrainingTopic.ENTREPRENEURSHIP, 0, 2)), lacking);
    refused(THE_TRAINING_PROGRAMME_IS_MET, () -> employed.complete(Optional.of(lacking), OVER));
    refused(THE_TRAINING_PROGRAMME_IS_MET, () -> employed.complete(Optional.empty(), OVER));
  }

  @Test
  void a_programme_asks_so_many_sessions_of_each_topic_and_no_more() {
    var programme = new TrainingProgramme(2);
    assertEquals(2, programme.lacks(Map.of()).size());
    var one = Map.of(TrainingTopic.MANAGEMENT, 1L, TrainingTopic.ENTREPRENEURSHIP, 5L);
    assertEquals(
        "MANAGEMENT: 1 of 2 sessions attended.",
        TrainingProgramme.told(Optional.of(programme.lacks(one))));
    var met = Map.of(TrainingTopic.MANAGEMENT, 2L, TrainingTopic.ENTREPRENEURSHIP, 2L);
    assertEquals(List.of(), programme.lacks(met));
  }

  @Test
  void a_meeting_is_of_a_day_since_the_start_and_not_after_today() {
    LocalDate first = LocalDate.of(2021, 2, 1);
    var internship = started().traineeship();
    refused(
        A_RECORD_IS_OF_A_DAY_OF_THE_TRAINEESHIP,
        () -> meet(internship, first.minusDays(1), true, first));
    refused(
        A_RECORD_IS_OF_A_DAY_OF_THE_TRAINEESHIP,
        () -> meet(internship, first.plusDays(1), true, first));
    assertEquals("IT20-001-01-M1", meet(internship, first, true, first).reference());
    assertEquals("IT20-001-01-M2", meet(internship, first, true, first).reference());
  }

  @Test
  void a_gap_counts_from_the_last_meeting_that_the_trainee_attended() {
    LocalDate first = LocalDate.of(2021, 2, 1);
    var internship = started().traineeship();
    assertEquals(first, internship.unmetSince());
    meet(internship, first.plusDays(10), true, LAST_DAY);
    meet(internship, first.plusDays(5), true, LAST_DAY);
    meet(internship, first.plusDays(20), false, LAST_DAY);
    assertEquals(first.plusDays(10), internship.unmetSince());
  }

  @Test
  void what_is_recorded_once_is_not_recorded_again_while_it_stands() {
    var internship = started().traineeship();
    refused(
        A_RECORD_IS_MADE_ONCE,
        () ->
            internship.meet(
                new SupervisionMeetingId(new java.util.UUID(3, 1)),
                LAST_DAY,
                true,
                null,
                true,
                LAST_DAY));
    refused(
        A_RECORD_IS_MADE_ONCE,
        () ->
            internship.train(
                new TrainingSessionId(new java.util.UUID(3, 2)),
                LAST_DAY,
                true,
                TrainingTopic.MANAGEMENT,
                BigDecimal.ONE,
                true,
                LAST_DAY));
  }

  @Test
  void a_record_is_withdrawn_once_and_counts_no_more() {
    LocalDate first = LocalDate.of(2021, 2, 1);
    var internship = started().traineeship();
    meet(internship, first.plusDays(5), true, LAST_DAY);
    var mistaken = meet(internship, first.plusDays(10), true, LAST_DAY);
    internship.withdraw(mistaken, "Of another.", first.plusDays(5), noon(LAST_DAY));
    assertEquals(first.plusDays(5), internship.unmetSince());
    assertEquals(new Withdrawn(LAST_DAY, "Of another."), mistaken.withdrawn().orElseThrow());
    assertEquals("IT20-001-01-M3", meet(internship, first, true, LAST_DAY).reference());
    refused(
        A_RECORD_IS_WITHDRAWN_ONCE,
        () -> internship.withdraw(mistaken, "Again.", first.plusDays(5), noon(LAST_DAY)));
  }

  @Test
  void a_grant_that_ends_is_noted_at_what_runs() {
    var internship = started().traineeship();
    internship.grantEnded(noon(LAST_DAY));
    assertEquals(LAST_DAY, internship.grantEndedOn());
    var over = started().endedOn(LAST_DAY).traineeship();
    over.grantEnded(noon(LAST_DAY));
    assertEquals(null, over.grantEndedOn());
  }

  private static SupervisionMeeting meet(
      Traineeship traineeship, LocalDate day, boolean attended, LocalDate today) {
    return traineeship.meet(
        new SupervisionMeetingId(new java.util.UUID(3, 1)), day, attended, null, false, today);
  }

  private static boolean free(TraineeshipEnded ended) {
    return Boolean.TRUE.equals(ended.slotFree());
  }

  private static TraineeshipFixture started() {
    return aTraineeship().confirmed().started();
  }

  private static Employment from(LocalDate day) {
    return new Employment(day, EMPLOYMENT_ENDS.plusYears(1), new BigDecimal("32"), "Researcher");
  }

  private static Employment until(LocalDate day) {
    return new Employment(LAST_DAY.plusDays(1), day, new BigDecimal("32"), "Researcher");
  }

  private static void refused(TraineeshipRule rule, Executable command) {
    assertEquals(rule, assertThrows(RuleBroken.class, command).rule());
  }
}
