package nl.innovatietraineeship.budget.recovery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.budget.access.Conditions;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantHistory;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.budget.grant.Step;
import nl.innovatietraineeship.budget.ledger.Cause;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// All recoveries.
@ApplicationScoped
public class Recoveries implements PanacheRepositoryBase<Recovery, RecoveryId> {

  @Inject GrantHistory history;
  @Inject Ledger ledger;
  @Inject Outbox outbox;
  @Inject Ids ids;

  /// What was paid too much is to be paid back from now on. Wants the call's row locked.
  ///
  /// @param since the day from which its term counts
  public RecoveryId open(
      Grant grant, RecoveryCause cause, Money amount, LocalDate since, Instant at) {
    LocalDate on = BusinessClock.dayOf(at);
    Recovery recovery =
        Recovery.open(
            new RecoveryId(ids.next()),
            (int) count("grant.grantId.value", grant.id().value()) + 1,
            GrantOf.of(grant),
            new Recovery.Asked(cause, amount, since),
            on);
    persist(recovery);
    history.add(
        grant, Step.RECOVERY_OPENED, at, About.of(recovery.reference()).worth(recovery.amount()));
    book(grant, Cause.RECOVERY_OPENED, amount, at, on);
    return recovery.id();
  }

  /// A payment of the grant came back: what is not too much any more is not to be paid back, of its
  /// last recovery first. Wants the call's row locked.
  ///
  /// @param less what was too much, and is not any more
  /// @param on the day on which it came back
  public void reverse(Grant grant, Money less, Instant at, LocalDate on) {
    Money left = less;
    for (Recovery recovery :
        list(
            "grant.grantId.value = ?1 and state = OPEN"
                + " order by length(reference) desc, reference desc",
            grant.id().value())) {
      if (left.isPositive()) {
        left = left.minus(lower(recovery, grant, left, at, on));
      }
    }
  }

  private Money lower(Recovery recovery, Grant grant, Money most, Instant at, LocalDate on) {
    Money reversed = recovery.reverse(most, BusinessClock.dayOf(at));
    history.add(grant, Step.RECOVERY_LOWERED, at, About.of(recovery.reference()).worth(reversed));
    LocalDate opened = recovery.openedOn();
    book(grant, Cause.RECOVERY_REVERSED, reversed, at, on.isBefore(opened) ? opened : on);
    outbox.add(RecoveryLowered.of(recovery, reversed, RecoveryLowered.Cause.PAYMENT_RETURNED, at));
    return reversed;
  }

  void book(Grant grant, Cause cause, Money amount, Instant at, LocalDate on) {
    var moved = new Ledger.Movement(grant.claimId(), grant.plan(), amount);
    ledger.book(grant.callId(), cause, List.of(moved), at, on);
  }

  /// The first day on which one has lapsed that is open still.
  Optional<LocalDate> firstLapse() {
    return Optional.ofNullable(
            getEntityManager()
                .createQuery(
                    "select min(r.lapsesAfter) from Recovery r where r.state = OPEN",
                    LocalDate.class)
                .getSingleResult())
        .map(last -> last.plusDays(1));
  }

  /// What has lapsed on that day and is open still, call by call.
  List<Recovery> lapsedOn(LocalDate day) {
    return list("state = OPEN and lapsesAfter < ?1 order by grant.callId.value, id.value", day);
  }

  /// The recovery that a request names in its body.
  Recovery named(String sought) {
    return sought(sought)
        .orElseThrow(() ->
            new InvalidInput(
                InputError.body("/recovery", "unknown", "There is no recovery " + sought + ".")));
  }

  Recovery known(RecoveryId id) {
    return findByIdOptional(id).orElseThrow(() -> new IllegalStateException("no recovery " + id));
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
