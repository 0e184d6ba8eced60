package nl.innovatietraineeship.budget.payment;

import static nl.innovatietraineeship.budget.grant.GrantRule.NO_PAYMENT_IS_UNDER_WAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.innovatietraineeship.budget.call.AdvanceMoment;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantHistory;
import nl.innovatietraineeship.budget.grant.Grants;
import nl.innovatietraineeship.budget.grant.Step;
import nl.innovatietraineeship.budget.performance.Performance;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.money.Money;

/// When which part of a grant is due, by the schedule of its call. Wants the call's row locked.
@ApplicationScoped
public class Advances {

  @Inject Grants grants;
  @Inject GrantHistory history;
  @Inject Instalments instalments;
  @Inject Payments payments;
  @Inject Suspensions suspensions;
  @Inject Performance performance;
  @Inject Ids ids;

  /// The part that is due at the award; a fixed sum whole.
  public void atAward(Call call, Grant grant, Instant at) {
    due(call, grant, AdvanceMoment.AWARD, Moment.AWARD, at);
  }

  /// The part that is due when half of the slots have started. That is not undone by internships
  /// that end.
  public void whenStarted(Call call, Claim claim, Instant at) {
    Grant grant = grants.of(claim);
    if (2 * performance.started(claim.planId()) >= grant.slots()
        && !instalments.isThere(grant.id(), Moment.HALF_STARTED)) {
      due(call, grant, AdvanceMoment.HALF_STARTED, Moment.HALF_STARTED, at);
    }
  }

  private void due(Call call, Grant grant, AdvanceMoment when, Moment moment, Instant at) {
    owe(grant, moment, call.parameters().advance(when, grant.amount()), at);
  }

  /// The rest after the determination, if there is one. What was still due of the advances has lost
  /// its meaning.
  public void atDetermination(Grant grant, Instant at) {
    cancel(grant, at);
    owe(grant, Moment.DETERMINATION, grant.toPay(), at);
  }

  /// What the bank may be debiting at this moment is known before a grant changes.
  public void requireNoneUnderWay(String attempted, Grant grant) {
    if (payments.isUnderWay(grant.id())) {
      throw NO_PAYMENT_IS_UNDER_WAY.brokenBy(attempted, "GRANTED");
    }
  }

  /// What is due and not paid is not paid any more.
  public void cancel(Grant grant, Instant at) {
    for (Instalment due : instalments.dueOf(grant.id())) {
      due.cancel(BusinessClock.dayOf(at));
      history.add(grant, Step.INSTALMENT_CANCELLED, at, about(due));
    }
  }

  private void owe(Grant grant, Moment moment, Money amount, Instant at) {
    if (amount.isPositive()) {
      Instalment due =
          Instalment.due(
              new InstalmentId(ids.next()),
              grant,
              moment,
              amount,
              BusinessClock.dayOf(at),
              suspensions.of(grant.id()));
      instalments.persist(due);
      history.add(grant, Step.INSTALMENT_DUE, at, about(due));
    }
  }

  private static About about(Instalment due) {
    return About.of(due.reference()).worth(due.amount());
  }
}
