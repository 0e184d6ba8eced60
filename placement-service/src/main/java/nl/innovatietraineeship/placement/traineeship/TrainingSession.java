package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.innovatietraineeship.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/// A session of the training programme, in entrepreneurship or management.
@Entity
non-sealed class TrainingSession implements SupervisionRecord, Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private TrainingSessionId id;

  private String reference;
  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "traineeship_id"))
  private TraineeshipId traineeshipId;

  private LocalDate day;
  private boolean attended;

  @Enumerated(EnumType.STRING)
  private TrainingTopic topic;

  private BigDecimal hours;

  @Embedded private @Nullable Withdrawn withdrawn;

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
    this.id = id;
    this.traineeshipId = traineeship.id();
    this.reference = "%s-T%d".formatted(traineeship.reference(), number);
    this.day = day;
    this.attended = attended;
    this.topic = topic;
    this.hours = hours;
  }

  TrainingSessionId id() {
    return id;
  }

  TraineeshipId traineeshipId() {
    return traineeshipId;
  }

  @Override
  public String reference() {
    return reference;
  }

  @Override
  public long version() {
    return version;
  }

  LocalDate day() {
    return day;
  }

  boolean attended() {
    return attended;
  }

  TrainingTopic topic() {
    return topic;
  }

  BigDecimal hours() {
    return hours;
  }

  @Override
  public Step withdrawal() {
    return Step.SESSION_WITHDRAWN;
  }

  @Override
  public Optional<Withdrawn> withdrawn() {
    return Optional.ofNullable(withdrawn);
  }

  @Override
  public void withdraw(Withdrawn why) {
    withdrawn = why;
  }
}
