package nl.innovatietraineeship.budget.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.ledger.Cause;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.budget.ledger.Ledger.Movement;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.outbox.Outbox;

/// How a reservation becomes a grant: claim, balance, entries and event in one transaction, under
/// the call's lock.
@ApplicationScoped
public class Awarding {

  @Inject Grants grants;
  @Inject GrantHistory history;
  @Inject Ledger ledger;
  @Inject Outbox outbox;
  @Inject Ids ids;

  public Grant award(Call call, Claim claim, Grant.Award award, Instant at) {
    Grant grant = Grant.awarded(new GrantId(ids.next()), claim, award);
    call.award(grant.amount());
    grants.persist(grant);
    history.add(grant, Step.AWARDED, at, About.theGrant().worth(grant.amount()));
    ledger.book(
        call.id(),
        Cause.GRANT_AWARDED,
        List.of(new Movement(claim.id(), claim.plan(), grant.amount())),
        at);
    outbox.add(GrantAwarded.of(grant, call, at));
    return grant;
  }
}
