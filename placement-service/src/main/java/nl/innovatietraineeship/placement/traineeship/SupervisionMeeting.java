package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A meeting of lector and trainee (begeleidingsgesprek), held or missed.
@Entity
class SupervisionMeeting extends SupervisionRecord {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SupervisionMeetingId id;

  /// Short, and nothing of persons or health.
  private @Nullable String note;

  @SuppressWarnings("NullAway.Init")
  protected SupervisionMeeting() {}

  SupervisionMeeting(
      SupervisionMeetingId id,
      TraineeshipIdentity traineeship,
      int number,
      LocalDate day,
      boolean attended,
      @Nullable String note) {
    super(traineeship, "M" + number, day, attended);
    this.id = id;
    this.note = note;
  }

  SupervisionMeetingId id() {
    return id;
  }

  @Nullable String note() {
    return note;
  }

  @Override
  Step withdrawal() {
    return Step.MEETING_WITHDRAWN;
  }
}
