package nl.innovatietraineeship.planreview.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.planreview.plan.Plan;
import org.hibernate.annotations.Immutable;

/// An interest that a chair declared to have in a plan. It stands: another chair advises.
@Entity
@Immutable
class ChairInterest {

  @Id private UUID id;
  private UUID planId;
  private String declaredBy;

  @Enumerated(EnumType.STRING)
  private Interest interest;

  private String reason;
  private LocalDate declaredOn;

  @SuppressWarnings("NullAway.Init")
  protected ChairInterest() {}

  ChairInterest(
      UUID id, Plan plan, String declaredBy, Interest interest, String reason, LocalDate today) {
    this.id = id;
    this.planId = plan.id().value();
    this.declaredBy = declaredBy;
    this.interest = interest;
    this.reason = reason;
    this.declaredOn = today;
  }

  UUID id() {
    return id;
  }

  UUID planId() {
    return planId;
  }

  String declaredBy() {
    return declaredBy;
  }

  Interest interest() {
    return interest;
  }

  String reason() {
    return reason;
  }

  LocalDate declaredOn() {
    return declaredOn;
  }
}
