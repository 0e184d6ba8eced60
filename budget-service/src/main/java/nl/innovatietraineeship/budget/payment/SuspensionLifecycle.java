package nl.innovatietraineeship.budget.payment;

import static nl.innovatietraineeship.budget.payment.SuspensionRule.ONLY_WHAT_IS_STILL_PAID_IS_SUSPENDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.claim.ClaimState;
import nl.innovatietraineeship.budget.claim.ClaimState.Determined;
import nl.innovatietraineeship.budget.claim.ClaimState.Granted;
import nl.innovatietraineeship.budget.claim.ClaimState.Over;
import nl.innovatietraineeship.budget.claim.ClaimState.Reserved;
import nl.innovatietraineeship.budget.claim.ClaimState.Settled;
import nl.innovatietraineeship.budget.claim.ClaimState.Waiting;
import nl.innovatietraineeship.budget.claim.ClaimState.Withdrawn;
import nl.innovatietraineeship.budget.claim.Claims;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantHistory;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.budget.grant.Grants;
import nl.innovatietraineeship.budget.grant.Step;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.security.CurrentCaller;

/// The commands on suspensions of payments, each under the lock of the call.
@ApplicationScoped
class SuspensionLifecycle {

  @Inject Calls calls;
  @Inject Claims claims;
  @Inject Grants grants;
  @Inject Suspensions suspensions;
  @Inject Advances advances;
  @Inject GrantHistory history;
  @Inject EntityManager entities;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject CurrentCaller caller;

  Suspension suspend(NewSuspension input) {
    Grant grant = grants.named(input.grant());
    var _ = calls.locked(grant.callId());
    entities.refresh(grant);
    requireStillPaid(grant);
    Suspension suspension =
        Suspension.of(
            new SuspensionId(ids.next()),
            suspensions.of(grant.id()),
            grant,
            new Suspension.Suspicion(input.ground(), input.reason()),
            caller.get().sub(),
            clock.today(),
            input.until());
    suspensions.persist(suspension);
    moveTerms(grant.id());
    history.add(
        grant,
        Step.PAYMENTS_SUSPENDED,
        clock.instant(),
        About.of(suspension.reference()).because(suspension.ground(), suspension.reason()));
    return suspension;
  }

  private void requireStillPaid(Grant grant) {
    ClaimState state = claims.known(grant.claimId()).state();
    switch (state) {
      case Granted _, Determined _ -> {}
      case Waiting _, Reserved _, Settled _, Withdrawn _, Over _ ->
          throw ONLY_WHAT_IS_STILL_PAID_IS_SUSPENDED.brokenBy("suspend payments", state);
    }
  }

  Suspension lift(String id) {
    Suspension suspension = suspensions.sought(id);
    var _ = calls.locked(suspension.grant().callId());
    entities.refresh(suspension);
    suspension.lift(caller.get().sub(), clock.today());
    moveTerms(suspension.grant().grantId());
    history.add(
        suspension.grant(),
        Step.SUSPENSION_LIFTED,
        clock.instant(),
        About.of(suspension.reference()));
    return suspension;
  }

  private void moveTerms(GrantId grant) {
    advances.moveTerms(grant, suspensions.of(grant));
  }
}
