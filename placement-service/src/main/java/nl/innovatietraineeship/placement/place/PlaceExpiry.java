package nl.innovatietraineeship.placement.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.clock.DueJob;
import nl.innovatietraineeship.kit.outbox.Outbox;

/// Places that nobody filled expire when the last day on which they are available is over.
@ApplicationScoped
class PlaceExpiry implements DueJob {

  @Inject Places places;
  @Inject Outbox outbox;

  @Override
  public Optional<Instant> nextDue() {
    return places.nextLastDay().map(PlaceExpiry::over);
  }

  @Override
  public void run(Instant due) {
    places.lockUnfilledUntil(BusinessClock.dayOf(due).minusDays(1)).stream()
        .map(place -> place.expire(due))
        .forEach(outbox::add);
  }

  /// The first moment after a day.
  private static Instant over(LocalDate day) {
    return day.plusDays(1).atStartOfDay(BusinessClock.AMSTERDAM).toInstant();
  }
}
