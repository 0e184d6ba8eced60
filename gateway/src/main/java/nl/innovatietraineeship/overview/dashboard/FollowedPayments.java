package nl.innovatietraineeship.overview.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.CeilingChanged;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.PaymentMade;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.PaymentReturned;
import nl.innovatietraineeship.overview.dashboard.BudgetEvent.RecoveryReceived;

/// A row a payment, a receipt and a ceiling that was changed, as budget told them: a replay writes
/// the same rows again.
@ApplicationScoped
class FollowedPayments {

  @Inject EntityManager entities;

  void raised(CeilingChanged event) {
    entities
        .createNativeQuery(
            """
            insert into followed_ceiling (call_id, ceiling_cents, changed_on)
            values (:call, :ceiling, :on)
            on conflict (call_id) do update set ceiling_cents = :ceiling, changed_on = :on
            """)
        .setParameter("call", event.callId().value())
        .setParameter("ceiling", event.ceiling().cents())
        .setParameter("on", event.occurredOn())
        .executeUpdate();
  }

  void made(PaymentMade event) {
    entities
        .createNativeQuery(
            """
            insert into followed_payment (id, call_id, plan_id, kind, amount_cents, paid_on, paid_day)
            values (:id, :call, :plan, :kind, :amount, :on, :day)
            on conflict (id) do update set plan_id = :plan, kind = :kind,
              amount_cents = :amount, paid_on = :on, paid_day = :day
            """)
        .setParameter("id", event.paymentId())
        .setParameter("call", event.callId().value())
        .setParameter("plan", event.planId().value())
        .setParameter("kind", event.kind().name())
        .setParameter("amount", event.amount().cents())
        .setParameter("on", event.occurredOn())
        .setParameter("day", event.paidOn())
        .executeUpdate();
  }

  void returned(PaymentReturned event) {
    entities
        .createNativeQuery(
            """
            insert into followed_payment (id, call_id, plan_id, returned_on)
            values (:id, :call, :plan, :on)
            on conflict (id) do update set returned_on = :on
            """)
        .setParameter("id", event.paymentId())
        .setParameter("call", event.callId().value())
        .setParameter("plan", event.planId().value())
        .setParameter("on", event.occurredOn())
        .executeUpdate();
  }

  void received(RecoveryReceived event) {
    entities
        .createNativeQuery(
            """
            insert into followed_receipt
              (recovery_id, open_cents, call_id, plan_id, amount_cents, received_on, received_day)
            values (:recovery, :open, :call, :plan, :amount, :on, :day)
            on conflict (recovery_id, open_cents) do nothing
            """)
        .setParameter("recovery", event.recoveryId())
        .setParameter("open", event.open().cents())
        .setParameter("call", event.callId().value())
        .setParameter("plan", event.planId().value())
        .setParameter("amount", event.amount().cents())
        .setParameter("on", event.occurredOn())
        .setParameter("day", event.receivedOn())
        .executeUpdate();
  }
}
