package nl.innovatietraineeship.budget.grant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A step in the history of a grant; it never changes.
@Entity
@Immutable
class GrantStep {

  @Id private UUID id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "grant_id"))
  private GrantId grantId;

  @Enumerated(EnumType.STRING)
  private Step step;

  @Enumerated(EnumType.STRING)
  private @Nullable GrantState state;

  /// When it was recorded, whenever a letter that it is from was received.
  private Instant takenAt;

  private @Nullable String role;
  private @Nullable String takenBy;
  private @Nullable String about;
  private @Nullable Money amount;
  private @Nullable String ground;
  private @Nullable String reason;
  private @Nullable Instant byPostReceivedAt;

  /// For Hibernate, which fills the fields.
  @SuppressWarnings("NullAway.Init")
  protected GrantStep() {}

  /// Who takes a step, and in which role.
  record Taker(String role, String sub) {}

  /// @param after where the grant stands then; null where that was not looked at
  /// @param taker null for the suite itself
  GrantStep(
      UUID id,
      GrantId grant,
      Step step,
      @Nullable GrantState after,
      Instant takenAt,
      @Nullable Taker taker,
      About about) {
    this.id = id;
    this.grantId = grant;
    this.step = step;
    this.state = after;
    this.takenAt = takenAt;
    this.role = taker == null ? null : taker.role();
    this.takenBy = taker == null ? null : taker.sub();
    this.about = about.reference();
    this.amount = about.amount();
    this.ground = about.ground();
    this.reason = about.reason();
    this.byPostReceivedAt = about.byPostReceivedAt();
  }

  UUID id() {
    return id;
  }

  GrantId grantId() {
    return grantId;
  }

  Step step() {
    return step;
  }

  @Nullable GrantState state() {
    return state;
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

  @Nullable String about() {
    return about;
  }

  @Nullable Money amount() {
    return amount;
  }

  @Nullable String ground() {
    return ground;
  }

  @Nullable String reason() {
    return reason;
  }

  @Nullable Instant byPostReceivedAt() {
    return byPostReceivedAt;
  }
}
