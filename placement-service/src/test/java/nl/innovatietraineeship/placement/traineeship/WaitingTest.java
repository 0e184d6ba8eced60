package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.plan.PlanFixture.DAY;
import static nl.innovatietraineeship.placement.plan.PlanFixture.NOON;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.EMPLOYMENT_ENDS;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.LAST_DAY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.aTraineeship;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.noon;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AFTER_CARE_IS_RECORDED_ONCE;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AFTER_CARE_IS_RECORDED_WHEN_DUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import org.junit.jupiter.api.Test;

/// What waits for whom, and from which day on.
class WaitingTest {

  @Test
  void a_match_waits_for_each_confirmation_then_for_its_start() {
    var match = aTraineeship();
    assertEquals(List.of(Task.CONFIRM), tasks(match, Party.COMPANY, DAY));
    assertEquals(
        List.of(Task.CONFIRM, Task.NAME_LECTOR),
        tasks(aTraineeship().withoutLector(), Party.HOGESCHOOL, DAY));
    match.confirmed();
    assertEquals(List.of(), tasks(match, Party.COMPANY, DAY));
    assertEquals(List.of(Task.START), tasks(match, Party.HOGESCHOOL, DAY));
  }

  @Test
  void an_internship_waits_to_be_finished_from_its_last_day_on() {
    assertEquals(List.of(), tasks(started(), Party.HOGESCHOOL, LAST_DAY.minusDays(1)));
    assertEquals(List.of(Task.GRADUATE), tasks(started(), Party.HOGESCHOOL, LAST_DAY));
    assertEquals(List.of(), tasks(started(), Party.COMPANY, LAST_DAY));
  }

  @Test
  void after_the_internship_each_chooses_and_then_the_firm_employs() {
    var graduated = started().graduated();
    assertEquals(List.of(Task.CHOOSE), tasks(graduated, Party.COMPANY, LAST_DAY));
    assertEquals(List.of(), tasks(graduated, Party.HOGESCHOOL, LAST_DAY));
    graduated.chosen(Party.COMPANY, true);
    assertEquals(List.of(), tasks(graduated, Party.COMPANY, LAST_DAY));
    graduated.chosen(Party.TRAINEE, true);
    assertEquals(List.of(Task.EMPLOY), tasks(graduated, Party.COMPANY, LAST_DAY));
  }

  @Test
  void a_match_at_a_firm_that_is_no_sme_waits_for_its_declaration() {
    var match = aTraineeship().atALargeFirm();
    assertEquals(List.of(Task.CONFIRM, Task.DECLARE_SIZE), tasks(match, Party.COMPANY, DAY));
    match.confirmed();
    assertEquals(List.of(Task.DECLARE_SIZE), tasks(match, Party.COMPANY, DAY));
    assertEquals(List.of(), tasks(match, Party.HOGESCHOOL, DAY));
    assertEquals(List.of(), tasks(match, Party.TRAINEE, DAY));
  }

  @Test
  void an_employment_waits_to_be_completed_after_its_last_day() {
    var employed = started().graduated().bothGo().employed();
    assertEquals(List.of(), tasks(employed, Party.HOGESCHOOL, EMPLOYMENT_ENDS));
    assertEquals(
        List.of(Task.COMPLETE), tasks(employed, Party.HOGESCHOOL, EMPLOYMENT_ENDS.plusDays(1)));
  }

  @Test
  void an_employment_that_lacks_training_waits_for_its_lector_after_its_last_day() {
    var employed = started().graduated().bothGo().employed().traineeship();
    LocalDate over = EMPLOYMENT_ENDS.plusDays(1);
    assertEquals(List.of(), lacking(employed, false, over));
    assertEquals(List.of(Task.TRAIN), lacking(employed, true, over));
    assertEquals(List.of(), lacking(employed, true, EMPLOYMENT_ENDS));
  }

  @Test
  void after_care_is_due_six_and_twelve_months_after_the_last_day_and_recorded_once() {
    var completed = started().graduated().bothGo().employed().completed();
    LocalDate six = LocalDate.of(2023, 1, 31);
    assertEquals(List.of(), tasks(completed, Party.COMPANY, six.minusDays(1)));
    assertEquals(List.of(Task.RECORD_AFTER_CARE), tasks(completed, Party.COMPANY, six));
    assertEquals(List.of(), tasks(completed, Party.TRAINEE, six));
    var traineeship = completed.traineeship();
    assertEquals(
        AFTER_CARE_IS_RECORDED_WHEN_DUE,
        assertThrows(
                RuleBroken.class,
                () ->
                    traineeship.recordAfterCare(
                        AfterCare.Point.SIX_MONTHS, true, Party.COMPANY, noon(six.minusDays(1))))
            .rule());
    traineeship.recordAfterCare(AfterCare.Point.SIX_MONTHS, true, Party.COMPANY, noon(six));
    assertEquals(
        AFTER_CARE_IS_RECORDED_ONCE,
        assertThrows(
                RuleBroken.class,
                () ->
                    traineeship.recordAfterCare(
                        AfterCare.Point.SIX_MONTHS, false, Party.COMPANY, noon(six)))
            .rule());
    assertEquals(List.of(), tasks(completed, Party.COMPANY, six));
    assertEquals(
        List.of(Task.RECORD_AFTER_CARE),
        tasks(completed, Party.HOGESCHOOL, LocalDate.of(2023, 7, 31)));
  }

  @Test
  void a_lector_sees_a_meeting_a_week_ahead() {
    LocalDate due = LAST_DAY;
    assertEquals(List.of(), lector(due, due.minusDays(8)));
    assertEquals(List.of(Task.MEET), lector(due, due.minusDays(7)));
  }

  @Test
  void an_amendment_waits_for_those_whom_it_concerns_and_who_have_not_agreed() {
    var match = aTraineeship().confirmed();
    var amendment =
        match
            .traineeship()
            .amend(
                new AmendmentId(new UUID(4, 2)),
                AmendmentKind.FIRM_SUPERVISOR,
                new Amended(null, null, "A. de Bakker", null),
                Optional.empty(),
                Party.COMPANY,
                "COMPANY",
                NOON);
    for (var expected :
        List.of(
            new Expected(Party.COMPANY, List.of()),
            new Expected(Party.TRAINEE, List.of()),
            new Expected(Party.HOGESCHOOL, List.of(Task.START, Task.AGREE_TO_AMENDMENT)))) {
      assertEquals(
          expected.tasks(),
          told(
              new Waiting(
                  match.traineeship(),
                  Set.of(expected.party()),
                  false,
                  List.of(),
                  Optional.of(List.of()),
                  List.of(amendment),
                  null,
                  DAY)));
    }
  }

  @Test
  void a_grant_that_ended_waits_for_a_decision_of_hogeschool_and_firm() {
    var internship = started();
    internship.traineeship().grantEnded(NOON);
    assertEquals(List.of(Task.DECIDE_AFTER_GRANT_ENDED), tasks(internship, Party.COMPANY, DAY));
    assertEquals(List.of(), tasks(internship, Party.TRAINEE, DAY));
  }

  private record Expected(Party party, List<Task> tasks) {}

  private static TraineeshipFixture started() {
    return aTraineeship().confirmed().started();
  }

  private static List<Task> tasks(TraineeshipFixture fixture, Party party, LocalDate today) {
    return told(
        new Waiting(
            fixture.traineeship(),
            Set.of(party),
            false,
            fixture.lacks(),
            Optional.of(List.of()),
            List.of(),
            today.plusYears(1),
            today));
  }

  private static List<Task> lector(LocalDate due, LocalDate today) {
    return told(
        new Waiting(
            started().traineeship(),
            Set.of(),
            true,
            List.of(),
            Optional.of(List.of()),
            List.of(),
            due,
            today));
  }

  /// Of the hogeschool, or of the lector, when a session is lacking.
  private static List<Task> lacking(Traineeship employed, boolean lector, LocalDate today) {
    return told(
        new Waiting(
            employed,
            lector ? Set.of() : Set.of(Party.HOGESCHOOL),
            lector,
            List.of(),
            Optional.of(List.of(new TrainingProgramme.Lacking(TrainingTopic.MANAGEMENT, 1, 2))),
            List.of(),
            today.plusYears(1),
            today));
  }

  private static List<Task> told(Waiting waiting) {
    return waiting.due().stream().map(Waiting.Due::task).toList();
  }
}
