package nl.innovatietraineeship.overview.dashboard;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.inbox.EventListener;
import nl.innovatietraineeship.overview.dashboard.PlacementEvent.EmploymentStarted;
import nl.innovatietraineeship.overview.dashboard.PlacementEvent.InternshipGraduated;
import nl.innovatietraineeship.overview.dashboard.PlacementEvent.InternshipStarted;
import nl.innovatietraineeship.overview.dashboard.PlacementEvent.TraineeshipCompleted;
import nl.innovatietraineeship.overview.dashboard.PlacementEvent.TraineeshipEnded;
import nl.innovatietraineeship.overview.dashboard.PlacementEvent.TraineeshipGoDecided;
import nl.innovatietraineeship.overview.dashboard.PlacementEvent.TraineeshipMatched;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// Follows traineeships.
@ApplicationScoped
class PlacementListener extends EventListener<PlacementEvent> {

  @Inject EventConsumption consumption;
  @Inject FollowedTraineeships traineeships;

  PlacementListener() {
    super("overview-on-placement", PlacementEvent.class, "planId");
  }

  @Incoming("placement")
  @Blocking
  public void receive(ConsumerRecord<String, byte[]> record) {
    consumption.accept(record, this);
  }

  @Override
  protected void on(PlacementEvent event) {
    switch (event) {
      case TraineeshipMatched matched -> traineeships.matched(matched);
      case InternshipStarted started -> traineeships.started(started);
      case InternshipGraduated graduated -> traineeships.graduated(graduated);
      case TraineeshipGoDecided decided -> traineeships.decided(decided);
      case EmploymentStarted employed -> traineeships.employed(employed);
      case TraineeshipCompleted completed -> traineeships.completed(completed);
      case TraineeshipEnded ended -> traineeships.ended(ended);
    }
  }
}
