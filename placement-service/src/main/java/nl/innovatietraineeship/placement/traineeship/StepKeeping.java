package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.placement.access.Scope;

/// Gives each step of a history its id, and the person who took it: whoever calls. Of the suite's
/// own steps nobody did, also when somebody's call made it take them.
@ApplicationScoped
class StepKeeping {

  @Inject Ids ids;
  @Inject Scope scope;

  @PrePersist
  void keep(TraineeshipStep step) {
    step.keep(ids.next(), step.party() == null ? null : scope.sub());
  }
}
