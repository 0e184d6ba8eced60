package nl.innovatietraineeship.budget.determination;

import static nl.innovatietraineeship.budget.determination.DeterminationRule.A_GRANT_HAS_ONE_OPEN_DETERMINATION;
import static nl.innovatietraineeship.budget.determination.DeterminationRule.COSTS_ARE_SHOWN_WHERE_THEY_COUNT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.call.Regime;
import nl.innovatietraineeship.budget.claim.Claims;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.Acting;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantHistory;
import nl.innovatietraineeship.budget.grant.Grants;
import nl.innovatietraineeship.budget.grant.Step;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/// The commands on determinations, each under the lock of the call.
@ApplicationScoped
class DeterminationLifecycle {

  @Inject Calls calls;
  @Inject Claims claims;
  @Inject Grants grants;
  @Inject Determinations determinations;
  @Inject Proposals proposals;
  @Inject Announcement announcement;
  @Inject GrantHistory history;
  @Inject Acting acting;
  @Inject EntityManager entities;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject CurrentCaller caller;

  /// By the hogeschool whose grant it is, or by post: then the day of the letter counts.
  Grant request(String id, NewRequest request) {
    Grant grant = acting.on(id, request.byPost());
    Call call = lock(grant);
    claims.known(grant.claimId()).requireGranted("request a determination");
    requireCostsWhereTheyCount(call, grant, request.costs());
    if (request.byPost() == null) {
      grant.requestDetermination(clock.today(), request.costs());
    } else {
      grant.requestDeterminationByPost(request.byPost().receivedAt(), request.costs());
    }
    history.add(
        grant,
        Step.DETERMINATION_REQUESTED,
        clock.instant(),
        About.theGrant().worth(request.costs()).by(request.byPost()));
    return grant;
  }

  private static void requireCostsWhereTheyCount(Call call, Grant grant, @Nullable Money costs) {
    switch (call.parameters().regime(grant.awarded())) {
      case FIXED_SUM, PERFORMANCE -> {
        if (costs != null) {
          throw COSTS_ARE_SHOWN_WHERE_THEY_COUNT.brokenBy("request a determination", "GRANTED");
        }
      }
      case PERFORMANCE_AND_COSTS -> {
        if (costs == null || Money.ZERO.isMoreThan(costs)) {
          throw new InvalidInput(
              InputError.body(
                  "/costs",
                  costs == null ? "required" : "range",
                  "Tell what the activities cost: nothing or more."));
        }
      }
    }
  }

  Determination prepare(NewDetermination input) {
    if (input.amount() != null && Money.ZERO.isMoreThan(input.amount())) {
      throw new InvalidInput(
          InputError.body("/amount", "range", "A determination is nothing or more."));
    }
    Grant grant = grants.named(input.grant());
    Call call = lock(grant);
    Money stands = grant.determined();
    if (stands == null) {
      claims.known(grant.claimId()).requireGranted("prepare a determination");
    }
    if (determinations.isOneOpen(grant.id())) {
      throw A_GRANT_HAS_ONE_OPEN_DETERMINATION.brokenBy(
          "prepare a determination", claims.known(grant.claimId()).state());
    }
    Determination determination =
        stands == null ? first(call, grant, input) : change(grant, input, stands);
    determinations.persist(determination);
    history.add(
        grant, Step.DETERMINATION_PREPARED, clock.instant(), determination.aboutWithReasons());
    return determination;
  }

  private Determination first(Call call, Grant grant, NewDetermination input) {
    Proposal proposal = proposals.of(call, grant);
    return Determination.prepare(
        new DeterminationId(ids.next()),
        number(grant),
        grant,
        proposal,
        decided(input, proposal.amount()),
        call.parameters().regime(grant.awarded()) == Regime.FIXED_SUM,
        caller.get().sub(),
        clock.instant());
  }

  /// Source: Awb 4:49.
  private Determination change(Grant grant, NewDetermination input, Money stands) {
    return Determination.change(
        new DeterminationId(ids.next()),
        number(grant),
        grant,
        decided(input, stands),
        caller.get().sub(),
        clock.instant());
  }

  /// Of the grant's determinations, from 1.
  private int number(Grant grant) {
    return determinations.countOf(grant.id()) + 1;
  }

  private static Determination.Decided decided(NewDetermination input, Money otherwise) {
    return new Determination.Decided(
        input.amount() == null ? otherwise : input.amount(),
        input.ground(),
        input.reasons(),
        input.hearing(),
        input.breachedOn());
  }

  Determination sign(String id) {
    Determination determination = sought(id);
    var _ = lock(determination);
    determination.sign(caller.get().sub(), clock.instant());
    tell(determination, Step.DETERMINATION_SIGNED, determination.about());
    return determination;
  }

  Determination announce(String id) {
    Determination determination = sought(id);
    Call call = lock(determination);
    Grant grant = grants.known(determination.grant().grantId());
    if (determination.before() == null) {
      determination.announce(grant, proposals.of(call, grant), clock.today());
    } else {
      determination.announceChange(clock.today());
    }
    announcement.takeEffect(call, grant, determination, clock.instant());
    return determination;
  }

  Determination withdraw(String id, String because) {
    Determination determination = sought(id);
    var _ = lock(determination);
    determination.withdraw(caller.get().sub(), because);
    tell(determination, Step.DETERMINATION_WITHDRAWN, determination.about().because(because));
    return determination;
  }

  private void tell(Determination determination, Step step, About about) {
    history.add(determination.grant(), step, clock.instant(), about);
  }

  private Determination sought(String id) {
    return determinations.sought(id).orElseThrow(() -> new NotFound("determination", id));
  }

  /// What is looked at is read again when its call is locked.
  private Call lock(Grant grant) {
    Call call = calls.locked(grant.callId());
    entities.refresh(grant);
    return call;
  }

  private Call lock(Determination determination) {
    Call call = calls.locked(determination.grant().callId());
    entities.refresh(determination);
    return call;
  }
}
