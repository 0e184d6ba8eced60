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

  @Inject Traineeships traineeships;
  @Inject Programme programme;
  @Inject Outbox outbox;

  @Override
  public Optional<Instant> nextDue() {
    return traineeships.unmetSince().map(programme::meetingDue).map(SupervisionReminder::over);
  }

  @Override
  public void run(Instant due) {
    LocalDate lastDay = BusinessClock.dayOf(due).minusDays(1);
    traineeships.lockUnmetSince(programme.lateSince(lastDay)).stream()
        .map(each -> each.remind(programme.meetingDue(each.unmetSince()), due))
        .forEach(outbox::add);
  }

  /// The first moment after a day.
  private static Instant over(LocalDate day) {
    return day.plusDays(1).atStartOfDay(BusinessClock.AMSTERDAM).toInstant();
  }
}
