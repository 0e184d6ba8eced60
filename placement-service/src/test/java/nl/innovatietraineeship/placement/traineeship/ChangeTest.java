package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.plan.PlanFixture.DAY;
import static nl.innovatietraineeship.placement.plan.PlanFixture.NOON;
import static nl.innovatietraineeship.placement.plan.PlanFixture.SIX_AND_TWELVE;
import static nl.innovatietraineeship.placement.traineeship.AmendmentRule.NOBODY_AGREES_FOR_TWO_PARTIES;
import static nl.innovatietraineeship.placement.traineeship.AmendmentRule.ONLY_A_PROPOSED_AMENDMENT_IS_DECIDED;
import static nl.innovatietraineeship.placement.traineeship.AmendmentRule.WHOM_IT_CONCERNS_AGREES;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.CONTRACT;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.EMPLOYED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.EMPLOYMENT_ENDS;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.FINISHED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.LAST_DAY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.aTraineeship;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.noon;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AN_AMENDED_LAST_DAY_IS_LATER;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_PAUSE_BEGINS_WITHIN_ITS_TIME;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_PAUSE_ENDS_EARLIER_WITHIN_ITS_DAYS;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_PAUSE_LASTS_AT_MOST_A_YEAR;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_PAUSE_SHARES_NO_DAY_WITH_ANOTHER;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.NOBODY_CONFIRMS_FOR_TWO_PARTIES;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_PAUSE_THAT_IS_NOT_OVER_ENDS_EARLIER;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_THE_CONTRACT_OF_AN_EMPLOYMENT_IS_EXTENDED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_WHAT_LASTS_GETS_OTHER_DATES;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_CONTRACT_LASTS_AS_LONG;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.WHAT_IS_OVER_IS_NOT_AMENDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.kit.rule.Rule;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.placement.traineeship.TraineeshipChanged.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Pauses and amendments: both sides of every limit.
class ChangeTest {

  @Test
  void a_pause_within_the_internship_moves_both_ends_by_its_days() {
    var internship = started().traineeship();
    assertEquals(
        "IT20-001-01-P1", pause(internship, DAY.plusDays(10), DAY.plusDays(23)).reference());
    assertEquals(
        new TraineeshipState.Internship(
            new nl.innovatietraineeship.placement.plan.SlotNo(1), DAY, LAST_DAY.plusDays(14)),
        internship.state());
    assertEquals(EMPLOYMENT_ENDS.plusDays(14), internship.plannedEnd());
  }

  @Test
  void a_pause_within_the_employment_moves_the_end_by_its_days() {
    var employed = started().graduated().bothGo().employed().traineeship();
    pause(employed, EMPLOYMENT_ENDS, EMPLOYMENT_ENDS);
    assertEquals(EMPLOYMENT_ENDS.plusDays(1), employed.plannedEnd());
    assertEquals(LAST_DAY, Objects.requireNonNull(employed.internship()).lastDay());
  }

  @Test
  void an_employment_lasts_no_longer_than_its_contract_which_is_extended_first() {
    var employed = started().graduated().bothGo().employed().traineeship();
    LocalDate contractEnds = EMPLOYMENT_ENDS.plusYears(1);
    employed.amend(contractEnds, contractEnds, Optional.empty());
    refused(THE_CONTRACT_LASTS_AS_LONG, () -> pause(employed, EMPLOYMENT_ENDS, EMPLOYMENT_ENDS));
    refused(
        THE_CONTRACT_LASTS_AS_LONG,
        () -> employed.amend(contractEnds.plusDays(1), contractEnds.plusDays(1), Optional.empty()));
    refused(
        ONLY_THE_CONTRACT_OF_AN_EMPLOYMENT_IS_EXTENDED,
        () -> employed.extendContract(contractEnds, "COMPANY", NOON));
    employed.extendContract(contractEnds.plusDays(1), "COMPANY", NOON);
    pause(employed, EMPLOYMENT_ENDS, EMPLOYMENT_ENDS);
    assertEquals(contractEnds.plusDays(1), employed.plannedEnd());
  }

  @Test
  void a_pause_begins_within_its_time_and_ends_on_its_first_day_or_later() {
    var internship = started().traineeship();
    refused(A_PAUSE_BEGINS_WITHIN_ITS_TIME, () -> pause(internship, DAY.minusDays(1), DAY));
    refused(
        A_PAUSE_BEGINS_WITHIN_ITS_TIME,
        () -> pause(internship, LAST_DAY.plusDays(1), LAST_DAY.plusDays(2)));
    refused(A_PAUSE_BEGINS_WITHIN_ITS_TIME, () -> pause(internship, DAY.plusDays(1), DAY));
    pause(internship, DAY, DAY);
  }

  @Test
  void a_pause_shares_no_day_with_another_nor_runs_into_another_traineeship() {
    var internship = started().traineeship();
    var id = new PauseId(new UUID(4, 1));
    refused(
        A_PAUSE_SHARES_NO_DAY_WITH_ANOTHER,
        () -> internship.pause(id, DAY, DAY, true, Optional.empty(), Party.COMPANY, NOON));
    refused(
        A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME,
        () ->
            internship.pause(id, DAY, DAY, false, Optional.of("IT20-002-01"), Party.COMPANY, NOON));
  }

  @Test
  void a_pause_lasts_at_most_twelve_months() {
    LocalDate year = DAY.plusMonths(12);
    refused(A_PAUSE_LASTS_AT_MOST_A_YEAR, () -> pause(started().traineeship(), DAY, year));
    var internship = started().traineeship();
    pause(internship, DAY, year.minusDays(1));
    assertEquals(EMPLOYMENT_ENDS.plusDays(365), internship.plannedEnd());
  }

  @Test
  void a_pause_that_ends_earlier_moves_the_ends_back_by_the_days_that_it_does_not_use() {
    var internship = started().traineeship();
    Pause pause = pause(internship, DAY.plusDays(10), DAY.plusDays(23));
    endPause(internship, pause, DAY.plusDays(13), DAY.plusDays(13));
    assertEquals(DAY.plusDays(13), pause.lastDay());
    assertEquals(LAST_DAY.plusDays(4), Objects.requireNonNull(internship.internship()).lastDay());
    assertEquals(EMPLOYMENT_ENDS.plusDays(4), internship.plannedEnd());
    var employed = started().graduated().bothGo().employed().traineeship();
    Pause later = pause(employed, EMPLOYMENT_ENDS, EMPLOYMENT_ENDS.plusDays(9));
    endPause(employed, later, EMPLOYMENT_ENDS, EMPLOYMENT_ENDS);
    assertEquals(EMPLOYMENT_ENDS.plusDays(1), employed.plannedEnd());
    assertEquals(LAST_DAY, Objects.requireNonNull(employed.internship()).lastDay());
  }

  @Test
  void a_pause_ends_earlier_while_it_is_not_over() {
    var internship = started().traineeship();
    Pause pause = pause(internship, DAY, DAY.plusDays(6));
    refused(
        ONLY_A_PAUSE_THAT_IS_NOT_OVER_ENDS_EARLIER,
        () -> endPause(internship, pause, DAY, DAY.plusDays(7)));
    endPause(internship, pause, DAY, DAY.plusDays(6));
    // It began in the internship, and that is over.
    var employed = started().graduated().bothGo().employed().traineeship();
    Pause of = new Pause(new PauseId(new UUID(4, 1)), employed, 1, LAST_DAY, LAST_DAY.plusDays(9));
    refused(
        ONLY_A_PAUSE_THAT_IS_NOT_OVER_ENDS_EARLIER,
        () -> endPause(employed, of, LAST_DAY.plusDays(2), LAST_DAY.plusDays(2)));
  }

  @Test
  void a_pause_ends_earlier_on_its_first_day_or_later_and_before_its_last() {
    var internship = started().traineeship();
    Pause pause = pause(internship, DAY.plusDays(1), DAY.plusDays(6));
    refused(A_PAUSE_ENDS_EARLIER_WITHIN_ITS_DAYS, () -> endPause(internship, pause, DAY, DAY));
    refused(
        A_PAUSE_ENDS_EARLIER_WITHIN_ITS_DAYS,
        () -> endPause(internship, pause, DAY.plusDays(6), DAY));
    endPause(internship, pause, DAY.plusDays(5), DAY);
    endPause(internship, pause, DAY.plusDays(1), DAY);
    assertEquals(EMPLOYMENT_ENDS.plusDays(1), internship.plannedEnd());
  }

  @Test
  void a_pause_does_not_end_earlier_when_another_would_begin_behind_the_end() {
    var internship = started().traineeship();
    Pause pause = pause(internship, DAY, DAY.plusDays(9));
    var other = Optional.of(LAST_DAY.plusDays(8));
    refused(
        A_PAUSE_BEGINS_WITHIN_ITS_TIME,
        () -> internship.endPause(pause, DAY.plusDays(6), other, Party.COMPANY, NOON));
    internship.endPause(pause, DAY.plusDays(7), other, Party.COMPANY, NOON);
    assertEquals(EMPLOYMENT_ENDS.plusDays(8), internship.plannedEnd());
  }

  @Test
  void an_amendment_holds_when_all_whom_it_concerns_agreed() {
    var amendment = proposed(AmendmentKind.FIRM_SUPERVISOR, Party.COMPANY);
    assertEquals(AmendmentState.PROPOSED, amendment.state());
    assertTrue(amendment.agree(Party.HOGESCHOOL, "HOGESCHOOL", NOON));
    assertEquals(AmendmentState.APPLIED, amendment.state());
    var question = proposed(AmendmentKind.QUESTION, Party.HOGESCHOOL);
    assertFalse(question.agree(Party.COMPANY, "COMPANY", NOON));
    assertFalse(question.agree(Party.COMPANY, "colleague", NOON));
    assertTrue(question.agree(Party.TRAINEE, "TRAINEE", NOON));
    assertEquals(List.of(Party.HOGESCHOOL, Party.COMPANY, Party.TRAINEE), question.agreed());
  }

  @Test
  void who_is_not_concerned_neither_agrees_nor_rejects_unless_it_proposed() {
    var supervisor = proposed(AmendmentKind.FIRM_SUPERVISOR, Party.COMPANY);
    refused(WHOM_IT_CONCERNS_AGREES, () -> supervisor.agree(Party.TRAINEE, "TRAINEE", NOON));
    refused(WHOM_IT_CONCERNS_AGREES, () -> supervisor.reject(Party.TRAINEE));
    var lector = proposed(AmendmentKind.LECTOR, Party.COMPANY);
    lector.reject(Party.COMPANY);
    assertEquals(AmendmentState.REJECTED, lector.state());
  }

  @Test
  void one_person_agrees_for_one_party_only() {
    var question = proposed(AmendmentKind.QUESTION, Party.COMPANY);
    refused(NOBODY_AGREES_FOR_TWO_PARTIES, () -> question.agree(Party.HOGESCHOOL, "COMPANY", NOON));
    var match = aTraineeship().confirmed().traineeship();
    refused(
        NOBODY_CONFIRMS_FOR_TWO_PARTIES,
        () ->
            match.amend(
                new AmendmentId(new UUID(4, 2)),
                AmendmentKind.QUESTION,
                new Amended(null, null, "What else?", null),
                Optional.empty(),
                Party.COMPANY,
                "TRAINEE",
                NOON));
  }

  @Test
  void who_proposed_or_agreed_for_a_party_does_not_confirm_or_choose_for_another() {
    var match = aTraineeship();
    var dates = dates(match.traineeship(), DAY.plusDays(1), "jack");
    match.traineeship().agree(dates, Party.HOGESCHOOL, "jill", NOON);
    match.traineeship().reject(dates, Party.TRAINEE, "TRAINEE", NOON);
    refused(
        NOBODY_CONFIRMS_FOR_TWO_PARTIES,
        () -> match.traineeship().confirm(Party.HOGESCHOOL, "jack", NOON));
    refused(
        NOBODY_CONFIRMS_FOR_TWO_PARTIES,
        () -> match.traineeship().revoke(Party.HOGESCHOOL, "jack", NOON));
    refused(
        NOBODY_CONFIRMS_FOR_TWO_PARTIES,
        () -> match.traineeship().confirm(Party.TRAINEE, "jill", NOON));
    match.traineeship().confirm(Party.COMPANY, "jack", NOON);
    match.confirmed().started().graduated();
    refused(
        NOBODY_CONFIRMS_FOR_TWO_PARTIES,
        () -> match.traineeship().choose(Party.TRAINEE, true, "jack", FINISHED));
    refused(
        NOBODY_CONFIRMS_FOR_TWO_PARTIES,
        () -> match.traineeship().choose(Party.COMPANY, true, "jill", FINISHED));
    match.chosen(Party.TRAINEE, true).traineeship().choose(Party.COMPANY, true, "jack", FINISHED);
    refused(
        NOBODY_CONFIRMS_FOR_TWO_PARTIES,
        () ->
            match
                .traineeship()
                .employ(CONTRACT, SIX_AND_TWELVE, Optional.empty(), "jill", EMPLOYED));
  }

  @Test
  void who_agreed_to_an_amendment_for_a_party_decides_on_none_for_another() {
    var match = aTraineeship().traineeship();
    dates(match, DAY.plusDays(1), "jack");
    var question =
        match.amend(
            new AmendmentId(new UUID(4, 4)),
            AmendmentKind.QUESTION,
            new Amended(null, null, "What else?", null),
            Optional.empty(),
            Party.COMPANY,
            "another",
            NOON);
    refused(
        NOBODY_CONFIRMS_FOR_TWO_PARTIES,
        () -> match.agree(question, Party.HOGESCHOOL, "jack", NOON));
    refused(
        NOBODY_CONFIRMS_FOR_TWO_PARTIES,
        () -> match.reject(question, Party.HOGESCHOOL, "jack", NOON));
    match.agree(question, Party.HOGESCHOOL, "HOGESCHOOL", NOON);
    match.reject(question, Party.COMPANY, "jack", NOON);
  }

  @Test
  void dates_are_rejected_when_the_traineeship_takes_another_state() {
    var dates = proposed(AmendmentKind.DATES, Party.COMPANY);
    dates.overtakenBy(TraineeshipState.Name.INTERNSHIP);
    assertEquals(AmendmentState.REJECTED, dates.state());
    assertEquals(TraineeshipState.Name.INTERNSHIP, dates.overtakenBy());
    refused(
        ONLY_A_PROPOSED_AMENDMENT_IS_DECIDED,
        () -> dates.overtakenBy(TraineeshipState.Name.GRADUATED));
  }

  @Test
  void what_is_decided_is_not_decided_again() {
    var applied = proposed(AmendmentKind.FIRM_SUPERVISOR, Party.COMPANY);
    applied.agree(Party.HOGESCHOOL, "HOGESCHOOL", NOON);
    var rejected = proposed(AmendmentKind.FIRM_SUPERVISOR, Party.COMPANY);
    rejected.reject(Party.HOGESCHOOL);
    for (var decided : List.of(applied, rejected)) {
      refused(
          ONLY_A_PROPOSED_AMENDMENT_IS_DECIDED,
          () -> decided.agree(Party.HOGESCHOOL, "HOGESCHOOL", NOON));
      refused(ONLY_A_PROPOSED_AMENDMENT_IS_DECIDED, () -> decided.reject(Party.HOGESCHOOL));
    }
  }

  @Test
  void amended_dates_move_the_planned_start_of_a_match_with_its_end() {
    var match = aTraineeship().traineeship();
    LocalDate day = LocalDate.of(2021, 3, 1);
    match.amend(day, match.plannedEndWith(day, SIX_AND_TWELVE), Optional.empty());
    assertEquals(day, match.plannedStart());
    assertEquals(LocalDate.of(2022, 8, 31), match.plannedEnd());
  }

  @Test
  void an_amended_last_day_is_later_than_the_present_one() {
    var internship = started().traineeship();
    refused(
        AN_AMENDED_LAST_DAY_IS_LATER,
        () -> internship.amend(LAST_DAY, EMPLOYMENT_ENDS, Optional.empty()));
    LocalDate later = LAST_DAY.plusDays(3);
    internship.amend(later, internship.plannedEndWith(later, SIX_AND_TWELVE), Optional.empty());
    assertEquals(EMPLOYMENT_ENDS.plusDays(3), internship.plannedEnd());
    assertEquals(later, internship.graduate(noon(later)).graduatedOn());
  }

  @Test
  void a_last_day_that_is_not_later_is_not_proposed() {
    for (var traineeship :
        List.of(started().traineeship(), started().graduated().bothGo().employed().traineeship())) {
      LocalDate present =
          traineeship.stateName() == TraineeshipState.Name.INTERNSHIP ? LAST_DAY : EMPLOYMENT_ENDS;
      refused(AN_AMENDED_LAST_DAY_IS_LATER, () -> dates(traineeship, present));
      assertEquals(AmendmentState.PROPOSED, dates(traineeship, present.plusDays(1)).state());
    }
  }

  @Test
  void no_other_dates_are_proposed_between_internship_and_employment() {
    var graduated = started().graduated().traineeship();
    refused(ONLY_WHAT_LASTS_GETS_OTHER_DATES, () -> dates(graduated, EMPLOYMENT_ENDS.plusDays(1)));
  }

  @Test
  void an_amendment_of_what_is_over_is_not_agreed_to() {
    var match = aTraineeship().confirmed();
    var question = dates(match.traineeship(), DAY.plusDays(1));
    match.cancelled();
    refused(
        WHAT_IS_OVER_IS_NOT_AMENDED,
        () -> match.traineeship().agree(question, Party.HOGESCHOOL, "HOGESCHOOL", NOON));
    match.traineeship().reject(question, Party.HOGESCHOOL, "HOGESCHOOL", NOON);
    assertEquals(AmendmentState.REJECTED, question.state());
  }

  private static Amendment dates(Traineeship traineeship, LocalDate day) {
    return dates(traineeship, day, "COMPANY");
  }

  private static Amendment dates(Traineeship traineeship, LocalDate day, String sub) {
    return traineeship.amend(
        new AmendmentId(new UUID(4, 3)),
        AmendmentKind.DATES,
        new Amended(null, null, null, day),
        Optional.empty(),
        Party.COMPANY,
        sub,
        NOON);
  }

  @Test
  void dates_that_run_into_another_traineeship_are_not_proposed() {
    var match = aTraineeship().confirmed().traineeship();
    var another = Optional.of("IT20-002-01");
    refused(A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME, () -> proposed(match, another));
    assertEquals(AmendmentState.PROPOSED, proposed(match, Optional.empty()).state());
  }

  private static Amendment proposed(Traineeship match, Optional<String> overlapping) {
    return match.amend(
        new AmendmentId(new UUID(4, 5)),
        AmendmentKind.DATES,
        new Amended(null, null, null, DAY.plusDays(1)),
        overlapping,
        Party.COMPANY,
        "COMPANY",
        NOON);
  }

  @Test
  void what_is_told_of_other_dates_is_what_holds_now() {
    var match = aTraineeship().traineeship().changed(Cause.AMENDED, NOON);
    assertEquals(Phase.MATCHED, match.phase());
    assertEquals(DAY, match.plannedStart());
    assertNull(match.slotNo());
    assertNull(match.lastDay());
    assertEquals(EMPLOYMENT_ENDS, match.plannedEnd());
    var paused = started().traineeship();
    pause(paused, DAY.plusDays(10), DAY.plusDays(23));
    var internship = paused.changed(Cause.PAUSED, NOON);
    assertEquals(Phase.INTERNSHIP, internship.phase());
    assertEquals(LAST_DAY.plusDays(14), internship.lastDay());
    assertEquals(EMPLOYMENT_ENDS.plusDays(14), internship.plannedEnd());
    var employed = started().graduated().bothGo().employed().traineeship();
    assertEquals(EMPLOYMENT_ENDS, employed.changed(Cause.PAUSED, NOON).lastDay());
    refused(
        ONLY_WHAT_LASTS_GETS_OTHER_DATES,
        () -> started().graduated().traineeship().changed(Cause.AMENDED, NOON));
  }

  @Test
  void amended_dates_do_not_run_into_another_traineeship() {
    refused(
        A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME,
        () ->
            aTraineeship()
                .traineeship()
                .amend(DAY.plusDays(1), EMPLOYMENT_ENDS, Optional.of("IT20-002-01")));
  }

  private static TraineeshipFixture started() {
    return aTraineeship().confirmed().started();
  }

  private static Pause pause(Traineeship traineeship, LocalDate first, LocalDate last) {
    return traineeship.pause(
        new PauseId(new UUID(4, 1)), first, last, false, Optional.empty(), Party.COMPANY, NOON);
  }

  private static void endPause(
      Traineeship traineeship, Pause pause, LocalDate last, LocalDate today) {
    traineeship.endPause(pause, last, Optional.empty(), Party.COMPANY, noon(today));
  }

  private static Amendment proposed(AmendmentKind kind, Party by) {
    return aTraineeship()
        .confirmed()
        .traineeship()
        .amend(
            new AmendmentId(new UUID(4, 2)),
            kind,
            new Amended(
                null,
                null,
                kind == AmendmentKind.DATES ? null : "A. de Bakker",
                kind == AmendmentKind.DATES ? DAY.plusDays(1) : null),
            Optional.empty(),
            by,
            by.name(),
            NOON);
  }

  private static void refused(Rule rule, Executable command) {
    assertEquals(rule, assertThrows(RuleBroken.class, command).rule());
  }
}
