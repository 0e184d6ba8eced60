package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.place.Places;
import nl.innovatietraineeship.placement.plan.Durations;
import nl.innovatietraineeship.placement.plan.Plans;
import nl.innovatietraineeship.placement.trainee.Trainees;

/// From the end of an internship to the end of the employment. A traineeship that is over closes
/// its place.
@ApplicationScoped
@Transactional
class CourseLifecycle {

  @Inject Traineeships traineeships;
  @Inject Changes changes;
  @Inject Oneself oneself;
  @Inject Plans plans;
  @Inject Places places;
  @Inject Trainees trainees;
  @Inject Programme programme;
  @Inject Scope scope;
  @Inject Outbox outbox;
  @Inject BusinessClock clock;
  @Inject IfMatch ifMatch;

  Traineeship graduate(String raw) {
    Traineeship traineeship = traineeships.lockOwn(raw);
    ifMatch.accept(traineeship);
    Instant now = clock.instant();
    outbox.add(traineeship.graduate(now));
    changes.overtake(traineeship, now);
    return traineeship;
  }

  Traineeship choose(String raw, Party party, boolean go) {
    Traineeship traineeship = oneself.lock(raw, party, "chooses");
    ifMatch.accept(traineeship);
    Instant now = clock.instant();
    traineeship.choose(party, go, scope.sub(), now).ifPresent(outbox::add);
    if (!go) {
      isOver(traineeship, now);
    }
    return traineeship;
  }

  Traineeship employ(String raw, Employment contract) {
    Traineeship traineeship = oneself.lock(raw, Party.COMPANY, "acts");
    ifMatch.accept(traineeship);
    Durations durations = plans.durations(traineeship.planId());
    outbox.add(
        traineeship.employ(
            contract,
            durations,
            overlapping(traineeship, contract.from(), durations),
            scope.sub(),
            clock.instant()));
    return traineeship;
  }

  Traineeship extendContract(String raw, LocalDate until) {
    Traineeship traineeship = oneself.lock(raw, Party.COMPANY, "acts");
    ifMatch.accept(traineeship);
    traineeship.extendContract(until, scope.sub(), clock.instant());
    return traineeship;
  }

  /// An employment that begins later than planned lasts longer, perhaps into another traineeship,
  /// or past one that was short: the trainee is taken without a gap.
  private Optional<String> overlapping(
      Traineeship traineeship, LocalDate from, Durations durations) {
    trainees.hold(traineeship.traineeId());
    LocalDate added = traineeship.plannedEnd().plusDays(1);
    return traineeships.overlapping(
        traineeship.traineeId(),
        added.isBefore(from) ? added : from,
        durations.employmentEnds(from),
        traineeship.reference());
  }

  Traineeship complete(String raw) {
    Traineeship traineeship = traineeships.lockOwn(raw);
    ifMatch.accept(traineeship);
    Instant now = clock.instant();
    outbox.add(traineeship.complete(programme.lacks(traineeship), now));
    isOver(traineeship, now);
    return traineeship;
  }

  Traineeship recordAfterCare(String raw, AfterCareRecord asked) {
    Traineeship traineeship =
        traineeships
            .ofOwnHogeschoolOrFirm()
            .lock(raw)
            .orElseThrow(() -> new NotFound("traineeship", raw));
    ifMatch.accept(traineeship);
    traineeship.recordAfterCare(
        asked.moment(), asked.employed(), oneself.hogeschoolOrFirm(traineeship), clock.instant());
    return traineeship;
  }

  private void isOver(Traineeship traineeship, Instant now) {
    changes.overtake(traineeship, now);
    outbox.add(places.lock(traineeship.placeId()).close(now));
  }
}
