package nl.innovatietraineeship.budget.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.ClaimState.Determined;
import nl.innovatietraineeship.budget.claim.ClaimState.Granted;
import nl.innovatietraineeship.budget.claim.ClaimState.Over;
import nl.innovatietraineeship.budget.claim.ClaimState.Reserved;
import nl.innovatietraineeship.budget.claim.ClaimState.Settled;
import nl.innovatietraineeship.budget.claim.ClaimState.Waiting;
import nl.innovatietraineeship.budget.claim.ClaimState.Withdrawn;
import nl.innovatietraineeship.budget.claim.Claims;
import nl.innovatietraineeship.kit.outbox.Outbox;

/// When all of a final amount is paid, and what was paid above it is back or forgone, the grant is
/// settled: so is one that ended, when nothing is to be paid back any more.
@ApplicationScoped
public class Settlement {

  @Inject Claims claims;
  @Inject GrantHistory history;
  @Inject Outbox outbox;

  /// After each payment, receipt, determination and end; wants the call's row locked.
  public void settle(Grant grant, Instant at) {
    Claim claim = claims.known(grant.claimId());
    switch (claim.state()) {
      case Determined _ -> {
        if (grant.isEven()) {
          claim.settle();
          settled(grant, at);
        }
      }
      case Withdrawn _ -> {
        if (grant.isEven()) {
          settled(grant, at);
        }
      }
      case Waiting _, Reserved _, Granted _, Settled _, Over _ -> {}
    }
  }

  private void settled(Grant grant, Instant at) {
    history.add(grant, Step.SETTLED, at, About.theGrant());
    outbox.add(GrantSettled.of(grant, at));
  }

  /// After a payment came back, or the determination was changed to less.
  public void reopen(Grant grant, Instant at) {
    Claim claim = claims.known(grant.claimId());
    switch (claim.state()) {
      case Settled _ -> {
        claim.reopen();
        history.add(grant, Step.REOPENED, at, About.theGrant());
      }
      case Waiting _, Reserved _, Granted _, Determined _, Withdrawn _, Over _ -> {}
    }
  }
}
