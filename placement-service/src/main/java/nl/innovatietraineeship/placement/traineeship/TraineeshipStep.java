package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A step in the history of a traineeship; it never changes. The traineeship notes it, and
/// [StepKeeping] adds the id and the person when it is kept.
@Entity
@Immutable
@EntityListeners(StepKeeping.class)
class TraineeshipStep {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "traineeship_id")
  private Traineeship traineeship;

  @Enumerated(EnumType.STRING)
  private Step step;

  @Enumerated(EnumType.STRING)
  private TraineeshipState.Name state;

  private Instant takenAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Party party;

  private @Nullable String takenBy;
  private @Nullable String about;

  @Enumerated(EnumType.STRING)
  private @Nullable EndReason reasonCode;

  private @Nullable String reasonText;

  @SuppressWarnings("NullAway.Init")
  protected TraineeshipStep() {}

  /// @param party that took it; null for the suite itself
  /// @param about the reference of what tells more of it, or the two days of an extension
  /// @param why it ended, where it did
  @SuppressWarnings("NullAway.Init")
  TraineeshipStep(
      Traineeship traineeship,
      Step step,
      @Nullable Party party,
      Instant takenAt,
      @Nullable String about,
      @Nullable Ending why) {
    this.traineeship = traineeship;
    this.step = step;
    this.state = traineeship.stateName();
    this.takenAt = takenAt;
    this.party = party;
    this.about = about;
    this.reasonCode = why == null ? null : why.reason();
    this.reasonText = why == null ? null : why.text();
  }

  /// As it is kept.
  ///
  /// @param person who took it; null for the suite itself
  void keep(UUID kept, @Nullable String person) {
    id = kept;
    takenBy = person;
  }

  UUID id() {
    return id;
  }

  Traineeship traineeship() {
    return traineeship;
  }

  Step step() {
    return step;
  }

  TraineeshipState.Name state() {
    return state;
  }

  Instant takenAt() {
    return takenAt;
  }

  @Nullable Party party() {
    return party;
  }

  @Nullable String takenBy() {
    return takenBy;
  }

  @Nullable String about() {
    return about;
  }

  @Nullable EndReason reasonCode() {
    return reasonCode;
  }

  @Nullable String reasonText() {
    return reasonText;
  }
}
