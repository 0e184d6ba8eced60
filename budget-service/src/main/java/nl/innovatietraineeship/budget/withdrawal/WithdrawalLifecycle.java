package nl.innovatietraineeship.budget.withdrawal;

import static nl.innovatietraineeship.budget.withdrawal.WithdrawalRule.A_GRANT_HAS_ONE_OPEN_WITHDRAWAL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.claim.Claims;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.Acting;
import nl.innovatietraineeship.budget.grant.ByPost;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantHistory;
import nl.innovatietraineeship.budget.grant.Grants;
import nl.innovatietraineeship.budget.grant.Step;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/// How grants are renounced and withdrawn, each under the lock of the call.
@ApplicationScoped
class WithdrawalLifecycle {

  @Inject Calls calls;
  @Inject Claims claims;
  @Inject Grants grants;
  @Inject Withdrawals withdrawals;
  @Inject Ending ending;
  @Inject GrantHistory history;
  @Inject Acting acting;
  @Inject EntityManager entities;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject CurrentCaller caller;

  /// By the hogeschool whose grant it is, or by post. Source: Awb 4:48, 4:50.
  Grant renounce(String id, @Nullable ByPost post) {
    Grant grant = acting.on(id, post);
    Call call = lock(grant);
    ending.end(call, grant, End.renounced(post), clock.instant());
    if (post != null) {
      grant.renouncedByPost(post.receivedAt());
    }
    return grant;
  }

  Withdrawal prepare(NewWithdrawal input) {
    Grant grant = grants.named(input.grant());
    var _ = lock(grant);
    claims.known(grant.claimId()).requireGranted("prepare a withdrawal");
    if (withdrawals.isOneOpen(grant.id())) {
      throw A_GRANT_HAS_ONE_OPEN_WITHDRAWAL.brokenBy("prepare a withdrawal", "GRANTED");
    }
    Withdrawal withdrawal =
        Withdrawal.prepare(
            new WithdrawalId(ids.next()),
            withdrawals.countOf(grant.id()) + 1,
            grant,
            new Withdrawal.Why(input.ground(), input.reasons(), input.hearing()),
            caller.get().sub(),
            clock.instant());
    withdrawals.persist(withdrawal);
    history.add(grant, Step.WITHDRAWAL_PREPARED, clock.instant(), withdrawal.aboutWithReasons());
    return withdrawal;
  }

  Withdrawal sign(String id) {
    Withdrawal withdrawal = withdrawals.sought(id);
    var _ = lock(withdrawal);
    withdrawal.sign(caller.get().sub(), clock.instant());
    tell(withdrawal, Step.WITHDRAWAL_SIGNED, null);
    return withdrawal;
  }

  Withdrawal announce(String id) {
    Withdrawal withdrawal = withdrawals.sought(id);
    Grant grant = grants.known(withdrawal.grant().grantId());
    Call call = lock(grant);
    entities.refresh(withdrawal);
    withdrawal.announce(clock.today());
    ending.end(call, grant, End.withdrawn(withdrawal), clock.instant());
    return withdrawal;
  }

  Withdrawal withdraw(String id, String because) {
    Withdrawal withdrawal = withdrawals.sought(id);
    var _ = lock(withdrawal);
    withdrawal.withdraw(caller.get().sub(), because);
    tell(withdrawal, Step.WITHDRAWAL_WITHDRAWN, because);
    return withdrawal;
  }

  private void tell(Withdrawal withdrawal, Step step, @Nullable String because) {
    About about = About.of(withdrawal.reference()).because(because);
    history.add(withdrawal.grant(), step, clock.instant(), about);
  }

  private Call lock(Withdrawal withdrawal) {
    Call call = calls.locked(withdrawal.grant().callId());
    entities.refresh(withdrawal);
    return call;
  }

  /// The grant is read again when its call is locked.
  private Call lock(Grant grant) {
    Call call = calls.locked(grant.callId());
    entities.refresh(grant);
    return call;
  }
}
