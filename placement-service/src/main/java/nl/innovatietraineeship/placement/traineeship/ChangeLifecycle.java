package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.place.Places;
import nl.innovatietraineeship.placement.plan.Plans;
import nl.innovatietraineeship.placement.trainee.Trainees;
import nl.innovatietraineeship.placement.traineeship.TraineeshipChanged.Cause;
import org.jspecify.annotations.Nullable;

/// Pauses and amendments. The traineeship's row is held first, then its place, then its trainee.
@ApplicationScoped
@Transactional
class ChangeLifecycle {

  @Inject Traineeships traineeships;
  @Inject Changes changes;
  @Inject Oneself oneself;
  @Inject Plans plans;
  @Inject Places places;
  @Inject Trainees trainees;
  @Inject Scope scope;
  @Inject Outbox outbox;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject IfMatch ifMatch;

  Pause pause(String raw, LocalDate first, LocalDate last) {
    Traineeship traineeship = lockOfHogeschoolOrFirm(raw);
    LocalDate end = traineeship.plannedEnd();
    LocalDate moved = end.plusDays(Math.max(1, Pause.days(first, last)));
    Instant now = clock.instant();
    Pause pause =
        traineeship.pause(
            new PauseId(ids.next()),
            first,
            last,
            changes.pausedWithin(traineeship.id(), first, last),
            overlapping(traineeship, end.plusDays(1), moved),
            oneself.hogeschoolOrFirm(traineeship),
            now);
    changes.add(pause);
    outbox.add(traineeship.changed(Cause.PAUSED, now));
    return pause;
  }

  Pause endPause(String raw, String rawPause, LocalDate last) {
    Traineeship traineeship = lockOfHogeschoolOrFirm(raw);
    Pause pause =
        changes
            .pauses(traineeship)
            .lock(rawPause)
            .orElseThrow(() -> new NotFound("pause", rawPause));
    ifMatch.accept(pause);
    Instant now = clock.instant();
    traineeship.endPause(
        pause, last, changes.otherPauseBegins(pause), oneself.hogeschoolOrFirm(traineeship), now);
    outbox.add(traineeship.changed(Cause.PAUSE_ENDED_EARLY, now));
    return pause;
  }

  private Traineeship lockOfHogeschoolOrFirm(String raw) {
    return traineeships
        .ofOwnHogeschoolOrFirm()
        .lock(raw)
        .orElseThrow(() -> new NotFound("traineeship", raw));
  }

  private Optional<String> overlapping(Traineeship traineeship, LocalDate from, LocalDate until) {
    trainees.hold(traineeship.traineeId());
    return traineeships.overlapping(traineeship.traineeId(), from, until, traineeship.reference());
  }

  Amendment propose(String raw, AmendmentProposal asked) {
    Party party = asked.party().party();
    Traineeship traineeship = oneself.lock(raw, party, "proposes");
    if (changes.isOpen(traineeship.id(), asked.kind())) {
      throw AmendmentRule.ONE_AMENDMENT_OF_A_KIND_IS_OPEN.brokenBy("propose", "PROPOSED");
    }
    Amendment amendment =
        traineeship.amend(
            new AmendmentId(ids.next()),
            asked.kind(),
            asked.amended(),
            overlappingWith(traineeship, asked.day()),
            party,
            scope.sub(),
            clock.instant());
    changes.add(amendment);
    return amendment;
  }

  Amendment agree(String raw, String rawAmendment, Party party) {
    Traineeship traineeship = oneself.lock(raw, party, "agrees");
    Amendment amendment = lock(traineeship, rawAmendment);
    Instant now = clock.instant();
    if (traineeship.agree(amendment, party, scope.sub(), now)) {
      apply(traineeship, amendment, now);
    }
    return amendment;
  }

  Amendment reject(String raw, String rawAmendment, Party party) {
    Traineeship traineeship = oneself.lock(raw, party, "decides");
    Amendment amendment = lock(traineeship, rawAmendment);
    traineeship.reject(amendment, party, scope.sub(), clock.instant());
    return amendment;
  }

  private Amendment lock(Traineeship traineeship, String rawAmendment) {
    return changes
        .amendments(traineeship)
        .lock(rawAmendment)
        .orElseThrow(() -> new NotFound("amendment", rawAmendment));
  }

  private void apply(Traineeship traineeship, Amendment amendment, Instant now) {
    Amended amended = amendment.amended();
    switch (amendment.kind()) {
      case LECTOR ->
          traineeship.amend(
              new Lector(
                  Objects.requireNonNull(amended.lectorSub()),
                  Objects.requireNonNull(amended.lectorName())));
      case FIRM_SUPERVISOR ->
          places.lock(traineeship.placeId()).supervisedBy(Objects.requireNonNull(amended.text()));
      case QUESTION ->
          places.lock(traineeship.placeId()).asks(Objects.requireNonNull(amended.text()));
      case DATES -> amendDay(traineeship, Objects.requireNonNull(amended.day()), now);
    }
  }

  private void amendDay(Traineeship traineeship, LocalDate day, Instant now) {
    traineeship.amend(day, lastWith(traineeship, day), overlappingWith(traineeship, day));
    outbox.add(traineeship.changed(Cause.AMENDED, now));
  }

  private LocalDate lastWith(Traineeship traineeship, LocalDate day) {
    return traineeship.plannedEndWith(day, plans.durations(traineeship.planId()));
  }

  /// Another traineeship over the time that this one takes with other dates; none without a day.
  private Optional<String> overlappingWith(Traineeship traineeship, @Nullable LocalDate day) {
    if (day == null) {
      return Optional.empty();
    }
    LocalDate first =
        traineeship.stateName() == TraineeshipState.Name.MATCHED
            ? day
            : traineeship.plannedEnd().plusDays(1);
    LocalDate last = lastWith(traineeship, day);
    return overlapping(traineeship, first, last.isBefore(first) ? first : last);
  }
}
