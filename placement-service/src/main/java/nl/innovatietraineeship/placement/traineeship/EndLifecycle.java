package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.access.Selection;
import nl.innovatietraineeship.placement.place.Place;
import nl.innovatietraineeship.placement.place.Places;
import nl.innovatietraineeship.placement.plan.Plan;
import nl.innovatietraineeship.placement.plan.Plans;
import nl.innovatietraineeship.placement.plan.Slots;

/// End early and cancel. The plan's row is held first, since a slot may come free.
@ApplicationScoped
@Transactional
class EndLifecycle {

  @Inject Traineeships traineeships;
  @Inject Changes changes;
  @Inject Oneself oneself;
  @Inject Plans plans;
  @Inject Slots slots;
  @Inject Places places;
  @Inject Scope scope;
  @Inject Outbox outbox;
  @Inject BusinessClock clock;
  @Inject IfMatch ifMatch;

  Traineeship end(String raw, EndTerms terms) {
    Selection<Traineeship> ending = traineeships.ofOwnHogeschoolOrFirm();
    Plan plan = plans.lock(traineeships.planOf(ending, raw));
    Traineeship traineeship = ending.lock(raw).orElseThrow(() -> new NotFound("traineeship", raw));
    ifMatch.accept(traineeship);
    Instant now = clock.instant();
    TraineeshipEnded ended =
        traineeship.end(
            terms, oneself.hogeschoolOrFirm(traineeship), plans.slotsAreRefilled(plan), now);
    outbox.add(ended);
    changes.overtake(traineeship, now);
    Place place = places.lock(traineeship.placeId());
    switch (ended.phase()) {
      case INTERNSHIP -> {
        if (Boolean.TRUE.equals(ended.slotFree())) {
          slots.release(plan, traineeship.id(), now);
        }
        place.comeFree(now).ifPresent(outbox::add);
      }
      case MATCHED, GRADUATED, EMPLOYED -> outbox.add(place.close(now));
    }
    return traineeship;
  }

  Traineeship cancel(String raw, Cancellation asked) {
    Traineeship match = oneself.lock(raw, asked.party(), "cancels");
    ifMatch.accept(match);
    Instant now = clock.instant();
    outbox.add(
        match.cancel(asked.reason().reason(), asked.text(), asked.party(), scope.sub(), now));
    changes.overtake(match, now);
    places.lock(match.placeId()).comeFree(now).ifPresent(outbox::add);
    return match;
  }
}
