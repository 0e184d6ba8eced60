package nl.innovatietraineeship.budget.withdrawal;

import static nl.innovatietraineeship.budget.withdrawal.WithdrawalRule.A_GRANT_HAS_ONE_OPEN_WITHDRAWAL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.Calls;
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
  @Inject Grants grants;
  @Inject Withdrawals withdrawals;
  @Inject Changing changing;
  @Inject GrantHistory history;
  @Inject Acting acting;
  @Inject EntityManager entities;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject CurrentCaller caller;

  /// By the hogeschool whose grant it is, or by post. Source: Awb 4:48, 4:50.
  Grant renounce(String id, NewRenunciation input) {
    ByPost post = input.byPost();
    Grant grant = acting.on(id, post);
    Call call = lock(grant);
    changing.change(call, grant, Change.renounced(input.keptSlots(), post), clock.instant());
    if (post != null && input.keptSlots() == null) {
      grant.renouncedByPost(post.receivedAt());
    }
    return grant;
  }

  Withdrawal prepare(NewWithdrawal input) {
    Grant grant = grants.named(input.grant());
    var _ = lock(grant);
    changing.require("prepare a withdrawal", grant, input.keptSlots());
    if (withdrawals.isOneOpen(grant.id())) {
      throw A_GRANT_HAS_ONE_OPEN_WITHDRAWAL.brokenBy("prepare a withdrawal", "GRANTED");
    }
    Withdrawal withdrawal =
        Withdrawal.prepare(
            new WithdrawalId(ids.next()),
            withdrawals.countOf(grant.id()) + 1,
            grant,
            new Withdrawal.Why(input.keptSlots(), input.ground(), input.reasons(), input.hearing()),
            caller.get().sub(),
            clock.instant());
    withdrawals.persist(withdrawal);
    Integer keptSlots = input.keptSlots();
    About about =
        withdrawal.aboutWithReasons().worth(keptSlots == null ? null : grant.priceOf(keptSlots));
    history.add(grant, Step.WITHDRAWAL_PREPARED, clock.instant(), about);
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
    withdrawal.announce(grant, clock.today());
    changing.change(call, grant, Change.withdrawn(withdrawal), clock.instant());
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
