package nl.innovatietraineeship.budget.payment;

import static nl.innovatietraineeship.budget.payment.PaymentRule.A_BATCH_STANDS_AS_PREPARED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.innovatietraineeship.budget.approval.ApprovalState;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.grant.GrantHistory;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.budget.grant.GrantOf;
import nl.innovatietraineeship.budget.grant.Step;
import nl.innovatietraineeship.budget.payee.Payee;
import nl.innovatietraineeship.budget.payee.Payees;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/// The commands on batches of payments, each under the lock of the call.
@ApplicationScoped
class BatchLifecycle {

  @Inject Calls calls;
  @Inject Instalments instalments;
  @Inject Batches batches;
  @Inject Payments payments;
  @Inject Payees payees;
  @Inject Suspensions suspensions;
  @Inject GrantHistory history;
  @Inject EntityManager entities;
  @Inject Ids ids;
  @Inject BusinessClock clock;
  @Inject CurrentCaller caller;

  /// All that is due in the call, to whoever has an account and is not suspended.
  Batch prepare(NewBatch input) {
    Call call = calls.named(input.call());
    List<Instalment> payable = instalments.payable(call.id());
    Set<GrantId> suspended = suspensions.suspendedIn(call.id(), clock.today());
    Map<Brin, Payee> accounts = accounts(payable.stream().map(Instalment::grant));
    var due = new LinkedHashMap<Instalment, Payee>();
    for (Instalment instalment : payable) {
      GrantOf grant = instalment.grant();
      Payee account = accounts.get(grant.brin());
      if (account != null && !suspended.contains(grant.grantId())) {
        due.put(instalment, account);
      }
    }
    Batch batch =
        Batch.prepare(
            new BatchId(ids.next()),
            batches.countOf(call.id()) + 1,
            call,
            List.copyOf(due.keySet()),
            caller.get().sub(),
            clock.instant());
    batches.persist(batch);
    var prepared = new ArrayList<Payment>();
    for (var each : due.entrySet()) {
      String reference = batch.reference() + "-%03d".formatted(prepared.size() + 1);
      prepared.add(
          Payment.prepare(
              new PaymentId(ids.next()), reference, batch.id(), each.getKey(), each.getValue()));
    }
    payments.persist(prepared);
    tell(prepared, Step.PAYMENT_PREPARED, null);
    return batch;
  }

  /// Behind all the payments, so that steps follow steps and go to the database together.
  private void tell(List<Payment> of, Step step, @Nullable String because) {
    Instant at = clock.instant();
    for (Payment payment : of) {
      history.add(payment.grant(), step, at, payment.about().because(because));
    }
  }

  Batch approve(String id) {
    Batch batch = locked(id);
    batch.approve(caller.get().sub(), clock.instant());
    List<Payment> prepared = payments.of(batch.id());
    Set<GrantId> suspended = suspensions.suspendedIn(batch.callId(), clock.today());
    Map<Brin, Payee> accounts = accounts(prepared.stream().map(Payment::grant));
    List<String> changed =
        prepared.stream()
            .filter(payment ->
                suspended.contains(payment.grant().grantId())
                    || !isPaidTo(payment, accounts.get(payment.grant().brin())))
            .map(payment -> payment.grant().plan())
            .toList();
    if (!changed.isEmpty()) {
      throw A_BATCH_STANDS_AS_PREPARED.brokenBy(
          "approve", ApprovalState.Name.PREPARED, "Changed: " + String.join(", ", changed) + ".");
    }
    prepared.forEach(payment -> payment.approve(clock.today()));
    tell(prepared, Step.PAYMENT_APPROVED, null);
    return batch;
  }

  private Map<Brin, Payee> accounts(Stream<GrantOf> grants) {
    return payees.currentOf(grants.map(GrantOf::brin).collect(Collectors.toSet()));
  }

  private static boolean isPaidTo(Payment payment, @Nullable Payee account) {
    return account != null && account.id().equals(payment.payeeId());
  }

  Batch reject(String id, String because) {
    Batch batch = locked(id);
    batch.reject(caller.get().sub(), clock.instant(), because);
    List<Payment> dropped = payments.of(batch.id());
    dropped.forEach(Payment::drop);
    tell(dropped, Step.PAYMENT_DROPPED, because);
    return batch;
  }

  /// Read again when the call is locked: somebody else may have decided meanwhile.
  private Batch locked(String id) {
    Batch batch = batches.sought(id);
    var _ = calls.locked(batch.callId());
    entities.refresh(batch);
    return batch;
  }
}
