package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.placement.company.CompanyId;
import nl.innovatietraineeship.placement.place.Place;
import nl.innovatietraineeship.placement.place.PlaceId;
import nl.innovatietraineeship.placement.plan.CallId;
import nl.innovatietraineeship.placement.plan.Plan;
import nl.innovatietraineeship.placement.plan.PlanId;
import nl.innovatietraineeship.placement.trainee.TraineeId;

/// Whose a traineeship is: what of it never changes.
@MappedSuperclass
abstract class TraineeshipIdentity implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private TraineeshipId id;

  private String reference;
  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
  private PlanId planId;

  private String plan;
  private int traineeshipNo;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "call_id"))
  private CallId callId;

  private String call;
  private Brin brin;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "company_id"))
  private CompanyId companyId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "place_id"))
  private PlaceId placeId;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "trainee_id"))
  private TraineeId traineeId;

  private String province;

  @SuppressWarnings("NullAway.Init")
  protected TraineeshipIdentity() {}

  TraineeshipIdentity(TraineeshipId id, Plan plan, Place place, TraineeId trainee) {
    this.id = id;
    this.traineeshipNo = plan.numberTraineeship();
    this.reference = "%s-%02d".formatted(plan.reference(), traineeshipNo);
    this.planId = plan.id();
    this.plan = plan.reference();
    this.callId = plan.callId();
    this.call = plan.call();
    this.brin = plan.brin();
    this.companyId = place.companyId();
    this.placeId = place.id();
    this.province = place.terms().province();
    this.traineeId = trainee;
  }

  /// What events tell of it.
  About about() {
    return new About(callId, call, planId, plan, id, reference, brin, companyId, placeId, province);
  }

  TraineeshipId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  @Override
  public long version() {
    return version;
  }

  PlanId planId() {
    return planId;
  }

  CallId callId() {
    return callId;
  }

  Brin brin() {
    return brin;
  }

  CompanyId companyId() {
    return companyId;
  }

  PlaceId placeId() {
    return placeId;
  }

  TraineeId traineeId() {
    return traineeId;
  }
}
