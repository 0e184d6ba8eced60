package nl.innovatietraineeship.budget.grant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.kit.reference.Brin;

/// Of which grant something is, with what its readers need to know of that.
@Embeddable
public record GrantOf(
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "grant_id"))
        GrantId grantId,
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "call_id")) CallId callId,
    String call,
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "plan_id")) PlanId planId,
    String plan,
    Brin brin) {

  public static GrantOf of(Grant grant) {
    return new GrantOf(
        grant.id(), grant.callId(), grant.call(), grant.planId(), grant.plan(), grant.brin());
  }
}
