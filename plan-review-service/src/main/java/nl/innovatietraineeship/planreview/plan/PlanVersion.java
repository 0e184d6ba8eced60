package nl.innovatietraineeship.planreview.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// A version of a plan as it was saved; it never changes.
@Entity
@Immutable
class PlanVersion {

  @EmbeddedId
  @AttributeOverride(name = "planId", column = @Column(name = "plan_id"))
  private Key key;

  @Embedded private PlanContent content;
  private Instant savedAt;

  /// Which version of which plan.
  @Embeddable
  record Key(UUID planId, int contentVersion) {}

  @SuppressWarnings("NullAway.Init")
  protected PlanVersion() {}

  PlanVersion(Plan plan, Instant savedAt) {
    this.key = new Key(plan.id().value(), plan.contentVersion());
    this.content = plan.content();
    this.savedAt = savedAt;
  }

  int contentVersion() {
    return key.contentVersion();
  }

  PlanContent content() {
    return content;
  }

  Instant savedAt() {
    return savedAt;
  }
}
