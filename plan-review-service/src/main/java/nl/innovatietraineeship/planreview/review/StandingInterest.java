package nl.innovatietraineeship.planreview.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// That a person declared an interest in a plan, as chair or as reviewer, which nobody lifted: a
/// view, for the scope to ask.
@Entity
@Immutable
class StandingInterest {

  @EmbeddedId
  @AttributeOverride(name = "planId", column = @Column(name = "plan_id"))
  private Key key;

  /// Of whom in which plan.
  @Embeddable
  record Key(UUID planId, String sub) {}

  @SuppressWarnings("NullAway.Init")
  protected StandingInterest() {}

  Key key() {
    return key;
  }
}
