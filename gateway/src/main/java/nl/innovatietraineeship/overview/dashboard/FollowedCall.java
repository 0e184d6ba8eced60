package nl.innovatietraineeship.overview.dashboard;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.innovatietraineeship.kit.money.Money;

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
}
