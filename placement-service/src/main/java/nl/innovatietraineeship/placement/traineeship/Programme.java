package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What supervision and training of every call ask; a call's own parameters do not say it.
@ApplicationScoped
class Programme {

  @ConfigProperty(name = "placement.supervision.weeks")
  int weeks;

  @ConfigProperty(name = "placement.training.sessions")
  int sessions;

  /// The last day on which the next meeting is due.
  LocalDate meetingDue(LocalDate since) {
    return since.plusWeeks(weeks);
  }

  /// Without a meeting since this day one was due before that day.
  LocalDate lateSince(LocalDate day) {
    return day.minusWeeks(weeks);
  }

  TrainingProgramme training() {
    return new TrainingProgramme(sessions);
  }
}
