package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import nl.innovatietraineeship.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/// A meeting of lector and trainee (begeleidingsgesprek), held or missed.
@Entity
non-sealed class SupervisionMeeting implements SupervisionRecord, Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SupervisionMeetingId id;

  private String reference;
  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "traineeship_id"))
  private TraineeshipId traineeshipId;

  private LocalDate day;
  private boolean attended;

  /// Short, and nothing of persons or health.
  private @Nullable String note;

  @Embedded private @Nullable Withdrawn withdrawn;

  @SuppressWarnings("NullAway.Init")
  protected SupervisionMeeting() {}

  SupervisionMeeting(
      SupervisionMeetingId id,
      TraineeshipIdentity traineeship,
      int number,
      LocalDate day,
      boolean attended,
      @Nullable String note) {
    this.id = id;
    this.traineeshipId = traineeship.id();
    this.reference = "%s-M%d".formatted(traineeship.reference(), number);
    this.day = day;
    this.attended = attended;
    this.note = note;
  }

  SupervisionMeetingId id() {
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

  @Nullable String note() {
    return note;
  }

  @Override
  public Step withdrawal() {
    return Step.MEETING_WITHDRAWN;
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
