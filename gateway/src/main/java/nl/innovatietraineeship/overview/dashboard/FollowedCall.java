package nl.innovatietraineeship.overview.dashboard;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// A call that was opened, as far as dashboards need it. Written by [FollowedCalls#follow], read
/// here.
@Entity
@Table(name = "followed_call")
class FollowedCall {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private CallId id;

  @Column(name = "reference")
  private String reference;

  @Column(name = "title")
  private String title;

  @Column(name = "ceiling_cents")
  private Money ceiling;

  @Column(name = "opened_on")
  private Instant openedOn;

  @Column(name = "closed_on")
  private @Nullable Instant closedOn;

  @Column(name = "settled_on")
  private @Nullable Instant settledOn;

  /// For the ORM.
  @SuppressWarnings("NullAway.Init")
  protected FollowedCall() {}

  CallId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  String title() {
    return title;
  }

  Money ceiling() {
    return ceiling;
  }

  Instant openedOn() {
    return openedOn;
  }

  @Nullable Instant closedOn() {
    return closedOn;
  }

  @Nullable Instant settledOn() {
    return settledOn;
  }
}
