package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.plan.PlanFixture.DAY;
import static nl.innovatietraineeship.placement.plan.PlanFixture.NOON;
import static nl.innovatietraineeship.placement.plan.PlanFixture.SIX_AND_TWELVE;
import static nl.innovatietraineeship.placement.plan.PlanFixture.aPlan;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.LECTOR;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipFixture.aTraineeship;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ANOTHER_LECTOR_IS_AGREED_TO;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.AN_INTERNSHIP_STARTS_TODAY;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_LECTOR_SUPERVISES;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_SLOT_IS_FREE;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.NOBODY_CONFIRMS_FOR_TWO_PARTIES;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_MATCHED_TRAINEESHIP_CHANGES_LECTOR;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.ONLY_A_MATCHED_TRAINEESHIP_STARTS;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_DURATIONS_ARE_KNOWN;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_FIRM_CONFIRMED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_FIRM_IS_AN_SME;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_GRANT_IS_NOT_DETERMINED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_HOGESCHOOL_CONFIRMED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_PLAN_IS_AWARDED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_PLAN_IS_NOT_OVER;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_TRAINEE_CONFIRMED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.placement.plan.PlanReviewEvent.Ground;
import nl.innovatietraineeship.placement.plan.SlotNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Every command on a traineeship in every state, allowed and refused.
class TraineeshipTest {

  @Test
  void a_match_is_numbered_within_its_plan_and_planned_to_the_last_day_of_employment() {
    Traineeship match = aTraineeship().traineeship();
    assertEquals("IT20-001-01", match.reference());
    assertEquals(new TraineeshipState.Matched(DAY), match.state());
    assertEquals(LocalDate.of(2022, 7, 31), match.plannedEnd());
    assertEquals(DAY, match.matched().plannedStart());
  }

  @Test
  void of_a_party_the_confirmation_that_stands_is_told_else_the_one_revoked_last() {
    Traineeship match = aTraineeship().traineeship();
    assertEquals(List.of(), match.confirmations().all());
    match.confirm(Party.COMPANY, "first", NOON);
    match.revoke(Party.COMPANY, "first", NOON);
    match.confirm(Party.COMPANY, "second", NOON);
    assertEquals(List.of(new Confirmation(Party.COMPANY, NOON, null)), match.confirmations().all());
    Instant later = NOON.plusSeconds(1);
    match.revoke(Party.COMPANY, "second", later);
    assertEquals(
        List.of(new Confirmation(Party.COMPANY, NOON, later)), match.confirmations().all());
  }

  @Test
  void a_trainee_is_not_matched_under_a_plan_that_is_over() {
    refused(THE_PLAN_IS_NOT_OVER, () -> aTraineeship(aPlan().withdrawn()));
    refused(THE_PLAN_IS_NOT_OVER, () -> aTraineeship(aPlan().refused(Ground.ASSESSMENT)));
    refused(THE_PLAN_IS_NOT_OVER, () -> aTraineeship(aPlan().setAside()));
  }

  @Test
  void a_trainee_is_matched_under_a_plan_that_waits_or_is_awarded() {
    aTraineeship(aPlan());
    aTraineeship(aPlan().refused(Ground.CEILING));
    aTraineeship(aPlan().awarded());
  }

  @Test
  void a_trainee_is_not_matched_before_the_durations_are_known() {
    refused(THE_DURATIONS_ARE_KNOWN, () -> Traineeship.matchable(aPlan().plan(), Optional.empty()));
  }

  @Test
  void a_trainee_has_one_traineeship_at_a_time() {
    refused(
        A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME,
        () -> TraineeshipFixture.overlapping(Optional.of("IT20-002-01")));
  }

  @Test
  void a_trainee_cannot_start_before_the_plan_is_awarded() {
    refused(THE_PLAN_IS_AWARDED, () -> aTraineeship(aPlan()).confirmed().start());
    refused(
        THE_PLAN_IS_AWARDED,
        () -> aTraineeship(aPlan().refused(Ground.CEILING)).confirmed().start());
  }

  @Test
  void nothing_starts_or_is_matched_once_the_grant_is_determined() {
    var plan = aPlan().awarded();
    var match = aTraineeship(plan).confirmed();
    plan.determined();
    refused(THE_GRANT_IS_NOT_DETERMINED, match::start);
    assertEquals(List.of(THE_GRANT_IS_NOT_DETERMINED), match.missing());
    refused(THE_PLAN_IS_NOT_OVER, () -> aTraineeship(plan));
  }

  @Test
  void nothing_starts_or_is_matched_once_the_grant_has_ended() {
    var plan = aPlan().awarded();
    var match = aTraineeship(plan).confirmed();
    plan.grantEnded();
    refused(THE_PLAN_IS_AWARDED, match::start);
    refused(THE_PLAN_IS_NOT_OVER, () -> aTraineeship(plan));
    assertEquals(EndReason.GRANT_ENDED, EndReason.of(plan.plan()));
  }

  @Test
  void a_trainee_cannot_start_without_a_free_slot() {
    refused(A_SLOT_IS_FREE, () -> aTraineeship().confirmed().withoutSlot().start());
  }

  @Test
  void a_trainee_cannot_start_without_each_of_three_confirmations() {
    refused(
        THE_HOGESCHOOL_CONFIRMED,
        () -> aTraineeship().confirmed().revoked(Party.HOGESCHOOL).start());
    refused(THE_FIRM_CONFIRMED, () -> aTraineeship().confirmed().revoked(Party.COMPANY).start());
    refused(THE_TRAINEE_CONFIRMED, () -> aTraineeship().confirmed().revoked(Party.TRAINEE).start());
  }

  @Test
  void a_trainee_cannot_start_without_a_lector() {
    refused(A_LECTOR_SUPERVISES, () -> aTraineeship().confirmed().withoutLector().start());
  }

  @Test
  void a_trainee_cannot_start_at_a_firm_that_is_no_sme() {
    refused(THE_FIRM_IS_AN_SME, () -> aTraineeship().confirmed().atALargeFirm().start());
  }

  @Test
  void a_trainee_cannot_start_on_another_day_than_today() {
    refused(AN_INTERNSHIP_STARTS_TODAY, () -> aTraineeship().confirmed().start(DAY.plusDays(1)));
    refused(AN_INTERNSHIP_STARTS_TODAY, () -> aTraineeship().confirmed().start(DAY.minusDays(1)));
  }

  @Test
  void what_is_missing_is_told_in_the_order_in_which_a_start_is_refused() {
    var bare = aTraineeship(aPlan()).withoutSlot().withoutLector().atALargeFirm();
    assertEquals(
        List.of(
            THE_PLAN_IS_AWARDED,
            A_SLOT_IS_FREE,
            THE_HOGESCHOOL_CONFIRMED,
            THE_FIRM_CONFIRMED,
            THE_TRAINEE_CONFIRMED,
            A_LECTOR_SUPERVISES,
            THE_FIRM_IS_AN_SME),
        bare.missing());
    refused(bare.missing().getFirst(), bare::start);
  }

  @Test
  void nothing_is_missing_once_ready_started_or_cancelled() {
    assertTrue(aTraineeship().confirmed().missing().isEmpty());
    assertTrue(aTraineeship().confirmed().started().missing().isEmpty());
    assertTrue(aTraineeship().cancelled().missing().isEmpty());
  }

  @Test
  void a_start_takes_the_slot_and_counts_the_months_from_its_day() {
    var started = aTraineeship().confirmed();
    InternshipStarted event = started.start();
    assertEquals(new SlotNo(1), event.slotNo());
    assertEquals(DAY, event.startedOn());
    assertEquals(LocalDate.of(2021, 7, 31), event.lastDay());
    assertEquals(
        new TraineeshipState.Internship(new SlotNo(1), DAY, LocalDate.of(2021, 7, 31)),
        started.traineeship().state());
  }

  @Test
  void only_a_matched_traineeship_starts() {
    refused(ONLY_A_MATCHED_TRAINEESHIP_STARTS, () -> aTraineeship().confirmed().started().start());
    refused(ONLY_A_MATCHED_TRAINEESHIP_STARTS, () -> aTraineeship().cancelled().start());
  }

  @Test
  void only_a_matched_traineeship_is_confirmed_or_revoked() {
    refused(
        ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED,
        () -> aTraineeship().confirmed().started().confirmed());
    refused(
        ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED,
        () -> aTraineeship().confirmed().started().revoked(Party.COMPANY));
    refused(ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED, () -> aTraineeship().cancelled().confirmed());
    refused(
        ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED,
        () -> aTraineeship().cancelled().revoked(Party.TRAINEE));
  }

  @Test
  void only_a_matched_traineeship_changes_its_lector() {
    aTraineeship().traineeship().supervisedBy(LECTOR, NOON);
    refused(
        ONLY_A_MATCHED_TRAINEESHIP_CHANGES_LECTOR,
        () -> aTraineeship().confirmed().started().traineeship().supervisedBy(LECTOR, NOON));
    refused(
        ONLY_A_MATCHED_TRAINEESHIP_CHANGES_LECTOR,
        () -> aTraineeship().cancelled().traineeship().supervisedBy(LECTOR, NOON));
  }

  @Test
  void another_lector_is_named_while_nobody_but_the_hogeschool_confirmed() {
    var another = new Lector("lector-2", "A. Ander");
    var match = aTraineeship().traineeship();
    match.confirm(Party.HOGESCHOOL, "HOGESCHOOL", NOON);
    match.supervisedBy(another, NOON);
    assertEquals(another, match.lector());
    for (Party party : List.of(Party.COMPANY, Party.TRAINEE)) {
      match.confirm(party, party.name(), NOON);
      refused(ANOTHER_LECTOR_IS_AGREED_TO, () -> match.supervisedBy(LECTOR, NOON));
      match.revoke(party, party.name(), NOON);
      match.supervisedBy(another, NOON);
    }
    assertEquals(another, match.lector());
  }

  @Test
  void a_lector_is_named_when_there_is_none_whoever_confirmed() {
    var match = aTraineeship().confirmed().withoutLector().traineeship();
    match.supervisedBy(LECTOR, NOON);
    assertEquals(LECTOR, match.lector());
    refused(ANOTHER_LECTOR_IS_AGREED_TO, () -> match.supervisedBy(LECTOR, NOON));
  }

  @Test
  void one_person_does_not_confirm_for_two_parties() {
    Traineeship match = aTraineeship().traineeship();
    match.confirm(Party.COMPANY, "jack", NOON);
    refused(NOBODY_CONFIRMS_FOR_TWO_PARTIES, () -> match.confirm(Party.TRAINEE, "jack", NOON));
    match.revoke(Party.COMPANY, "jack", NOON);
    refused(NOBODY_CONFIRMS_FOR_TWO_PARTIES, () -> match.confirm(Party.TRAINEE, "jack", NOON));
    refused(NOBODY_CONFIRMS_FOR_TWO_PARTIES, () -> match.revoke(Party.TRAINEE, "jack", NOON));
  }

  @Test
  void a_party_that_has_confirmed_confirms_again_without_effect() {
    Traineeship match = aTraineeship().traineeship();
    match.confirm(Party.COMPANY, "one", NOON);
    match.confirm(Party.COMPANY, "one", NOON.plusSeconds(60));
    match.confirm(Party.COMPANY, "another", NOON.plusSeconds(60));
    assertEquals(1, match.confirmations().standing().size());
    assertEquals(NOON, match.confirmations().standing().getFirst().confirmedAt());
  }

  @Test
  void a_revoked_confirmation_can_be_given_again() {
    Traineeship match = aTraineeship().traineeship();
    match.confirm(Party.COMPANY, "one", NOON);
    match.revoke(Party.COMPANY, "another", NOON);
    assertTrue(match.confirmations().standing().isEmpty());
    match.confirm(Party.COMPANY, "one", NOON.plusSeconds(60));
    assertEquals(1, match.confirmations().standing().size());
  }

  @Test
  void a_plan_that_is_over_cancels_a_match() {
    Traineeship match = aTraineeship().traineeship();
    TraineeshipEnded ended = match.cancel(EndReason.PLAN_WITHDRAWN, null, EndedBy.SYSTEM, NOON);
    assertEquals(EndReason.PLAN_WITHDRAWN, ended.reasonCode());
    assertEquals(new TraineeshipState.Cancelled(EndReason.PLAN_WITHDRAWN, DAY), match.state());
  }

  @Test
  void who_confirmed_for_a_party_does_not_cancel_for_another() {
    Traineeship match = aTraineeship().confirmed().traineeship();
    refused(
        NOBODY_CONFIRMS_FOR_TWO_PARTIES,
        () -> match.cancel(EndReason.NO_MATCH, null, Party.TRAINEE, "COMPANY", NOON));
    match.cancel(EndReason.NO_MATCH, null, Party.COMPANY, "COMPANY", NOON);
    assertEquals(TraineeshipState.Name.CANCELLED, match.stateName());
  }

  @Test
  void the_reason_follows_from_how_the_plan_was_over() {
    assertEquals(EndReason.PLAN_WITHDRAWN, EndReason.of(aPlan().withdrawn().plan()));
    assertEquals(EndReason.PLAN_NOT_AWARDED, EndReason.of(aPlan().refused(Ground.BOARD).plan()));
  }

  @Test
  void the_traineeships_of_a_plan_are_numbered_on() {
    var plan = aPlan().awarded();
    assertEquals("IT20-001-01", aTraineeship(plan).traineeship().reference());
    assertEquals("IT20-001-02", aTraineeship(plan).traineeship().reference());
    assertEquals(SIX_AND_TWELVE, Traineeship.matchable(plan.plan(), Optional.of(SIX_AND_TWELVE)));
  }

  private static void refused(TraineeshipRule rule, Executable command) {
    assertEquals(rule, assertThrows(RuleBroken.class, command).rule());
  }
}
