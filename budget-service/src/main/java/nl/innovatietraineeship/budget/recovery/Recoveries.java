package nl.innovatietraineeship.budget.recovery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.budget.access.Conditions;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.budget.ledger.Cause;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// All recoveries.
@ApplicationScoped
public class Recoveries implements PanacheRepositoryBase<Recovery, RecoveryId> {

  @Inject Ledger ledger;
  @Inject Ids ids;

  /// Money of a grant is to be paid back from now on. Wants the call's row locked.
  public void open(Grant grant, RecoveryCause cause, Money amount, Instant at) {
    persist(
        Recovery.open(
            new RecoveryId(ids.next()), GrantOf.of(grant), cause, amount, BusinessClock.dayOf(at)));
    ledger.book(
        grant.callId(),
        Cause.RECOVERY_OPENED,
        List.of(new Ledger.Movement(grant.claimId(), grant.plan(), amount)),
        at);
  }

  Optional<Recovery> sought(String sought) {
    return switch (IdOrReference.parse(sought)) {
      case IdOrReference.ById(UUID id) -> findByIdOptional(new RecoveryId(id));
      case IdOrReference.ByReference(String reference) ->
          find("reference", reference).firstResultOptional();
    };
  }

  List<Recovery> list(
      @Nullable IdOrReference call,
      @Nullable IdOrReference plan,
      @Nullable Brin brin,
      PageRequest page) {
    return Conditions.after(page)
        .named("grant.call", call)
        .named("grant.plan", plan)
        .equal("grant.brin", brin)
        .list(this, page);
  }
}
