package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.placement.company.Companies;
import nl.innovatietraineeship.placement.company.Company;
import nl.innovatietraineeship.placement.place.Place;
import nl.innovatietraineeship.placement.place.Places;
import nl.innovatietraineeship.placement.plan.Durations;
import nl.innovatietraineeship.placement.plan.Plan;
import nl.innovatietraineeship.placement.plan.PlanId;
import nl.innovatietraineeship.placement.plan.PlanOver;
import nl.innovatietraineeship.placement.plan.PlanState;
import nl.innovatietraineeship.placement.plan.Plans;
import nl.innovatietraineeship.placement.plan.Slot;
import nl.innovatietraineeship.placement.plan.Slots;
import nl.innovatietraineeship.placement.trainee.Trainee;
import nl.innovatietraineeship.placement.trainee.Trainees;
import org.jspecify.annotations.Nullable;

/// Match, start and cancel. Each holds the plan's row first: its traineeships are numbered without
/// gaps, and of two starts of the last slot the second sees that it is taken.
@ApplicationScoped
@Transactional
class TraineeshipLifecycle {

  @Inject Traineeships traineeships;
  @Inject Changes changes;
  @Inject Plans plans;
  @Inject Slots slots;
  @Inject Places places;
  @Inject Trainees trainees;
  @Inject Companies companies;
  @Inject Outbox outbox;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject IfMatch ifMatch;

  /// What it replaces is held, so that two matches do not both replace it.
  Traineeship match(TraineeshipMatch asked) {
    Plan plan =
        plans
            .lockOwn(asked.plan())
            .orElseThrow(() -> TraineeshipRule.THE_PLAN_IS_KNOWN.brokenBy("match", "NEW"));
    Durations durations = Traineeship.matchable(plan, plans.durations(plan));
    Optional<Traineeship> predecessor =
        Optional.ofNullable(asked.replaces()).map(traineeships::lockOwn);
    Replaced replaces = predecessor.map(each -> each.replacedUnder(plan.id())).orElse(null);
    Place place = places.lock(asked.placeId());
    Trainee trainee = trainees.lockOwn(asked.traineeId());
    LocalDate first = asked.plannedStart();
    LectorNamed lector = asked.lector();
    Instant now = clock.instant();
    Traineeship match =
        Traineeship.match(
            new TraineeshipId(ids.next()),
            plan,
            place,
            trainee.id(),
            traineeships.overlapping(trainee.id(), first, durations.traineeshipEnds(first), null),
            new MatchTerms(first, lector == null ? null : lector.lector(), replaces),
            durations,
            now);
    traineeships.add(match);
    predecessor.ifPresent(each -> each.replacedBy(match, now));
    outbox.add(match.matched());
    return match;
  }

  /// @param asked the day of the start; null for today
  Traineeship start(String raw, @Nullable LocalDate asked) {
    PlanId planId = traineeships.planOf(traineeships.ofOwnHogeschool(), raw);
    Plan plan = plans.lock(planId);
    Traineeship traineeship = traineeships.lockOwn(raw);
    ifMatch.accept(traineeship);
    LocalDate on = asked == null ? clock.today() : asked;
    Durations durations = plans.durations(plan).orElseThrow();
    Optional<String> overlapping = overlapping(traineeship, on, durations);
    Optional<Slot> free = slots.lockFree(planId);
    Company firm = companies.lockShared(traineeship.companyId());
    Instant now = clock.instant();
    outbox.add(
        traineeship.start(
            new StartConditions(plan.state(), free.isPresent() ? 1 : 0, firm.eligibility()),
            free.orElse(null),
            durations,
            on,
            overlapping,
            now));
    changes.overtake(traineeship, now);
    return traineeship;
  }

  /// A start on another day than planned moves the whole time, perhaps into another traineeship.
  private Optional<String> overlapping(Traineeship traineeship, LocalDate on, Durations durations) {
    if (on.equals(traineeship.plannedStart())) {
      return Optional.empty();
    }
    trainees.hold(traineeship.traineeId());
    return traineeships.overlapping(
        traineeship.traineeId(), on, durations.traineeshipEnds(on), traineeship.reference());
  }

  Traineeship supervisedBy(String raw, Lector lector) {
    Traineeship traineeship = traineeships.lockOwn(raw);
    ifMatch.require(traineeship);
    traineeship.supervisedBy(lector, clock.instant());
    return traineeship;
  }

  /// A plan that is over takes its matches with it, and their places are to be filled again; what
  /// runs under a grant that ended goes on, and says so. Under one that is determined it goes on
  /// without a word: what it pays for was counted.
  void planIsOver(PlanOver over) {
    EndReason reason = EndReason.of(over.plan());
    Instant at = over.at();
    List<Traineeship> matches = traineeships.lockMatches(over.plan().id());
    for (Traineeship match : matches) {
      outbox.add(match.cancel(reason, null, EndedBy.SYSTEM, at));
      places.lock(match.placeId()).comeFree(at).ifPresent(outbox::add);
    }
    changes.overtake(matches, at);
    switch (over.plan().state()) {
      case PlanState.GrantEnded _ ->
          traineeships.lockRunning(over.plan().id()).forEach(running -> running.grantEnded(at));
      case PlanState.Known _,
          PlanState.Awarded _,
          PlanState.Withdrawn _,
          PlanState.Refused _,
          PlanState.Determined _ -> {}
    }
  }
}
