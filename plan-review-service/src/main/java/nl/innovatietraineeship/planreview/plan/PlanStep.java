package nl.innovatietraineeship.planreview.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A step in the history of a plan; it never changes.
@Entity
@Immutable
class PlanStep {

  @Id private UUID id;
  private UUID planId;

  @Enumerated(EnumType.STRING)
  private Step step;

  @Enumerated(EnumType.STRING)
  private PlanStatus state;

  /// Where the plan stood for its applicant.
  @Enumerated(EnumType.STRING)
  private PlanStatus shownState;

  /// When it was recorded, whenever a letter that it is from was received.
  private Instant takenAt;

  private @Nullable String role;
  private @Nullable String takenBy;
  private @Nullable Instant byPostReceivedAt;
  private @Nullable String reason;

  @SuppressWarnings("NullAway.Init")
  protected PlanStep() {}

  /// @param takenBy the person; null for the suite itself
  PlanStep(
      UUID id,
      Plan plan,
      Step step,
      Instant takenAt,
      @Nullable String takenBy,
      @Nullable ByPost post,
      @Nullable String reason) {
    this.id = id;
    this.planId = plan.id().value();
    this.step = step;
    this.state = plan.status();
    this.shownState = plan.shownStatus();
    this.takenAt = takenAt;
    this.role = step.role();
    this.takenBy = takenBy;
    this.byPostReceivedAt = post == null ? null : post.receivedAt();
    this.reason = reason;
  }

  UUID id() {
    return id;
  }

  UUID planId() {
    return planId;
  }

  Step step() {
    return step;
  }

  PlanStatus state() {
    return state;
  }

  PlanStatus shownState() {
    return shownState;
  }

  Instant takenAt() {
    return takenAt;
  }

  @Nullable String role() {
    return role;
  }

  @Nullable String takenBy() {
    return takenBy;
  }

  @Nullable Instant byPostReceivedAt() {
    return byPostReceivedAt;
  }

  @Nullable String reason() {
    return reason;
  }
}
