package nl.innovatietraineeship.placement.plan;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What placement keeps of a call: how long its traineeships last, how they are supervised and
/// trained, and whether plans wait still.
@Entity
class KnownCall {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private CallId id;

  private String reference;
  private int internshipMonths;
  private int employmentMonths;

  /// Read by queries and by the database's `meeting_due`.
  @SuppressWarnings("UnusedVariable")
  private int supervisionWeeks;

  private int trainingSessions;

  /// Whether a slot whose internship ended early may be taken again.
  private boolean slotRefill;

  /// First day after its waiting list; null until that was told.
  private @Nullable LocalDate waitingOverOn;

  @SuppressWarnings("NullAway.Init")
  protected KnownCall() {}

  KnownCall(PlanReviewEvent.CallOpened opened) {
    this.id = opened.callId();
    this.reference = opened.call();
    this.internshipMonths = opened.internshipMonths();
    this.employmentMonths = opened.employmentMonths();
    this.supervisionWeeks = opened.supervisionWeeks();
    this.trainingSessions = opened.trainingSessions();
    this.slotRefill = opened.slotRefill();
  }

  void on(PlanReviewEvent.WaitingListEnded ended) {
    waitingOverOn = ended.overOn();
  }

  boolean waitingIsOver() {
    return waitingOverOn != null;
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

  int trainingSessions() {
    return trainingSessions;
  }

  boolean slotRefill() {
    return slotRefill;
  }
}
