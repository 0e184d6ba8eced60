package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A session of the training programme, in entrepreneurship or management.
@Entity
class TrainingSession extends SupervisionRecord {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private TrainingSessionId id;

  @Enumerated(EnumType.STRING)
  private TrainingTopic topic;

  private BigDecimal hours;

  @SuppressWarnings("NullAway.Init")
  protected TrainingSession() {}

  TrainingSession(
      TrainingSessionId id,
      TraineeshipIdentity traineeship,
      int number,
      LocalDate day,
      boolean attended,
      TrainingTopic topic,
      BigDecimal hours) {
    super(traineeship, "T" + number, day, attended);
    this.id = id;
    this.topic = topic;
    this.hours = hours;
  }

  TrainingSessionId id() {
    return id;
  }

  TrainingTopic topic() {
    return topic;
  }

  BigDecimal hours() {
    return hours;
  }

  @Override
  Step withdrawal() {
    return Step.SESSION_WITHDRAWN;
  }
}
