package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What the training of every call asks; a call's own parameters do not say it.
@ApplicationScoped
class Programme {

  @ConfigProperty(name = "placement.training.sessions")
  int sessions;

  TrainingProgramme training() {
    return new TrainingProgramme(sessions);
  }
}
