package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.clock.DueJob;
import nl.innovatietraineeship.kit.outbox.Outbox;

/// Reminds once of each gap between meetings that grows too long.
@ApplicationScoped
class SupervisionReminder implements DueJob {

  @Inject MeetingsDue meetings;
  @Inject Outbox outbox;

  @Override
  public Optional<Instant> nextDue() {
    return meetings.earliest().map(SupervisionReminder::over);
  }

  @Override
  public void run(Instant due) {
    meetings.lockDueBy(BusinessClock.dayOf(due).minusDays(1)).stream()
        .map(unmet -> unmet.traineeship().remind(unmet.dueOn(), due))
        .forEach(outbox::add);
  }

  /// The first moment after a day.
  private static Instant over(LocalDate day) {
    return day.plusDays(1).atStartOfDay(BusinessClock.AMSTERDAM).toInstant();
  }
}
