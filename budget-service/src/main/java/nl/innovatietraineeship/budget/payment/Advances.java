package nl.innovatietraineeship.budget.payment;

import static nl.innovatietraineeship.budget.grant.GrantRule.NO_PAYMENT_IS_UNDER_WAY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.innovatietraineeship.budget.call.AdvanceMoment;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.budget.grant.GrantHistory;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.budget.grant.GrantState;
import nl.innovatietraineeship.budget.grant.Grants;
import nl.innovatietraineeship.budget.grant.Step;
import nl.innovatietraineeship.budget.grant.SuspicionGround;
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
    due(call, grant, Moment.AWARD, at);
  }

  /// The part that is due when half of the slots have started. That is not undone by internships
  /// that end.
  public void whenStarted(Call call, Claim claim, Instant at) {
    ifHalfStarted(call, grants.of(claim), at);
  }

  private void ifHalfStarted(Call call, Grant grant, Instant at) {
    if (2 * performance.started(grant.planId()) >= grant.slots()
        && instalments.of(grant.id()).stream()
            .noneMatch(each -> each.moment() == Moment.HALF_STARTED)) {
      due(call, grant, Moment.HALF_STARTED, at);
    }
  }

  /// What the schedule gives until that moment, less what is due or paid already: of a grant that
  /// was changed that may be all of it.
  private void due(Call call, Grant grant, Moment moment, Instant at) {
    Money already = sum(standing(instalments.of(grant.id())));
    owe(grant, moment, until(call, grant, moment).minus(already), at);
  }

  private static List<Instalment> standing(List<Instalment> all) {
    return all.stream().filter(each -> each.stateName() != InstalmentState.Name.CANCELLED).toList();
  }

  /// A grant that stands was changed, or of one that was a payment came back: what is due, and not
  /// being paid, is together what the schedule gives of the amount that stands until the moment
  /// that was reached, less what is paid. Fewer slots may have started by half.
  public void adjust(Call call, Grant grant, Instant at) {
    List<Instalment> all = instalments.of(grant.id());
    List<Instalment> standing = standing(all);
    Set<InstalmentId> underWay = payments.underWayOf(grant.id());
    List<Instalment> open =
        standing.stream()
            .filter(each -> each.stateName() == InstalmentState.Name.DUE)
            .filter(each -> !underWay.contains(each.id()))
            .toList();
    if (!open.isEmpty()) {
      Money room = until(call, grant, all.getLast().moment()).minus(sum(standing)).plus(sum(open));
      for (Instalment due : open.subList(0, open.size() - 1)) {
        Money most = until(call, grant, due.moment());
        Money amount = room.isMoreThan(most) ? most : room;
        change(grant, due, amount, at);
        room = room.minus(amount);
      }
      change(grant, open.getLast(), room, at);
    }
    ifHalfStarted(call, grant, at);
  }

  private void change(Grant grant, Instalment due, Money amount, Instant at) {
    if (!amount.isPositive()) {
      cancel(grant, due, at);
    } else if (!amount.equals(due.amount())) {
      due.change(amount);
      history.add(grant, Step.INSTALMENT_CHANGED, at, about(due));
    }
  }

  private static Money until(Call call, Grant grant, Moment moment) {
    return switch (moment) {
      case AWARD -> advances(call, grant, AdvanceMoment.AWARD);
      case HALF_STARTED -> advances(call, grant, AdvanceMoment.HALF_STARTED);
      case DETERMINATION -> grant.amount();
    };
  }

  private static Money advances(Call call, Grant grant, AdvanceMoment moment) {
    return call.parameters().advancesUntil(moment, grant.awarded(), grant.amount());
  }

  private static Money sum(List<Instalment> those) {
    return those.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
  }

  /// The rest after the determination, if there is one: what was still due of the advances has lost
  /// its meaning.
  public void atDetermination(Grant grant, Instant at) {
    cancel(grant, at);
    owe(grant, Moment.DETERMINATION, grant.toPay(), at);
  }

  /// A payment came back of a grant that was paid too much: what is due by that is what is then
  /// left to pay, as the rest, where that was not due before.
  public void afterReturn(Grant grant, Instant at) {
    if (instalments.of(grant.id()).stream()
        .anyMatch(each -> each.moment() == Moment.DETERMINATION)) {
      lower(grant, at);
    } else {
      atDetermination(grant, at);
    }
  }

  /// What was determined is less: what is due is together what is left to pay.
  public void lower(Grant grant, Instant at) {
    Money toPay = grant.toPay();
    for (Instalment due : instalments.dueOf(grant.id())) {
      Money amount = due.amount().isMoreThan(toPay) ? toPay : due.amount();
      change(grant, due, amount, at);
      toPay = toPay.minus(amount);
    }
  }

  /// What the bank may be debiting at this moment is known before a grant changes.
  public void requireNoneUnderWay(String attempted, Grant grant) {
    if (payments.isUnderWay(grant.id())) {
      throw NO_PAYMENT_IS_UNDER_WAY.brokenBy(attempted, GrantState.of(grant));
    }
  }

  /// A withdrawal, or a change of what was determined, is announced: payments wait for a suspicion
  /// of its ground no longer than that day. Source: Awb 4:56.
  public void endSuspension(Grant grant, SuspicionGround decided, Instant at) {
    endSuspensions(grant, each -> each.ground() == decided, at);
  }

  /// The grant is determined, or ended: no suspicion from before can lead to anything any more.
  public void endSuspensions(Grant grant, Instant at) {
    endSuspensions(grant, _ -> true, at);
  }

  private void endSuspensions(Grant grant, Predicate<Suspension> those, Instant at) {
    List<Suspension> all = suspensions.of(grant.id());
    boolean ended = false;
    for (Suspension suspension : all) {
      LocalDate told = those.test(suspension) ? suspension.endOn(BusinessClock.dayOf(at)) : null;
      if (told != null) {
        history.add(
            grant,
            Step.SUSPENSION_ENDED,
            at,
            About.of(suspension.reference()).because("Until " + told + " was told before."));
        ended = true;
      }
    }
    if (ended) {
      moveTerms(grant.id(), all);
    }
  }

  /// What is due is to be paid by a day that follows the suspensions of its grant.
  ///
  /// @param all of them
  void moveTerms(GrantId grant, List<Suspension> all) {
    instalments.dueOf(grant).forEach(due -> due.suspended(all));
  }

  /// What is due and not paid is not paid any more.
  public void cancel(Grant grant, Instant at) {
    instalments.dueOf(grant.id()).forEach(due -> cancel(grant, due, at));
  }

  private void cancel(Grant grant, Instalment due, Instant at) {
    due.cancel(BusinessClock.dayOf(at));
    history.add(grant, Step.INSTALMENT_CANCELLED, at, about(due));
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
