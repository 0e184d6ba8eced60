package nl.innovatietraineeship.placement.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/// What placement keeps of a call: how long its traineeships last.
@Entity
class KnownCall {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private CallId id;

  private String reference;
  private int internshipMonths;
  private int employmentMonths;

  /// Whether a slot whose internship ended early may be taken again.
  private boolean slotRefill;

  @SuppressWarnings("NullAway.Init")
  protected KnownCall() {}

  KnownCall(PlanReviewEvent.CallOpened opened) {
    this.id = opened.callId();
    this.reference = opened.call();
    this.internshipMonths = opened.internshipMonths();
    this.employmentMonths = opened.employmentMonths();
    this.slotRefill = opened.slotRefill();
  }

  Durations durations() {
    return new Durations(internshipMonths, employmentMonths);
  }

  CallId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  boolean slotRefill() {
    return slotRefill;
  }
}
