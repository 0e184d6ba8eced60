package nl.innovatietraineeship.budget.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.Claims;
import nl.innovatietraineeship.budget.claim.Exit;
import nl.innovatietraineeship.budget.claim.Freed;
import nl.innovatietraineeship.budget.claim.ReservationId;
import nl.innovatietraineeship.budget.claim.TurnCause;
import nl.innovatietraineeship.budget.ledger.Cause;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.budget.ledger.Ledger.Movement;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.outbox.Outbox;

/// Who gets the money of a call. One rule, [#serve], at the ranking and whenever money comes free:
/// in rank order, by the call's published rule, never beyond the ceiling. Every method wants the
/// call's row locked.
@ApplicationScoped
public class Allocation {

  @Inject Claims claims;
  @Inject Queue queue;
  @Inject Ledger ledger;
  @Inject Outbox outbox;
  @Inject Ids ids;

  /// Serves a whole ranking: the reservations of the one before are void, and every plan is
  /// reserved or gets its reserve place.
  public void allocate(Call call, int ranking, Instant at) {
    call.allocate(ranking);
    end(call, claims.standingBefore(call.id(), ranking), Exit.RERANKED, at);
    var cause = new Freed(TurnCause.RANKING, call.reference());
    List<Turn> turns = queue.ranked(call, ranking);
    int place = 0;
    for (Turn turn : turns) {
      if (!turn.served()) {
        turn.claim().list(++place, turn.met(cause, at));
      }
    }
    serve(call, turns, cause, at);
    for (Turn turn : turns) {
      outbox.add(
          turn.served()
              ? ReservationMade.of(turn.claim(), Reason.RANKING, at)
              : PlanWaitlisted.of(turn, at));
    }
    outbox.add(AllocationCompleted.of(call, ranking, turns.size() - place, place, at));
    if (!call.servesWaitingListOn(BusinessClock.dayOf(at))) {
      lapseList(call, at);
    }
  }

  /// The waiting list is over: who still waits does so no more. Of a ranking that comes after its
  /// end too.
  public void lapseList(Call call, Instant at) {
    Integer ranking = call.rankingVersion();
    if (ranking != null) {
      LocalDate on = BusinessClock.dayOf(at);
      for (Claim claim : claims.waiting(call.id(), ranking)) {
        claim.lapse(on);
        outbox.add(ClaimLapsed.of(claim, on, at));
      }
    }
  }

  /// A corrected ranking that came behind an award has no effect: its claims end, and those of the
  /// served ranking stand.
  public void discard(Call call, int ranking, Instant at) {
    end(call, claims.waiting(call.id(), ranking), Exit.RERANKED, at);
  }

  /// Ends claims without a grant; whoever waits is served at once with what they held.
  ///
  /// @param plan whose claims they are
  public void endAndServe(Call call, String plan, List<Claim> ended, Exit exit, Instant at) {
    end(call, ended, exit, at);
    TurnCause cause =
        switch (exit) {
          case REFUSED -> TurnCause.PLAN_REFUSED;
          case WITHDRAWN -> TurnCause.PLAN_WITHDRAWN;
          case RERANKED -> TurnCause.RANKING;
        };
    serveList(call, new Freed(cause, plan), at);
  }

  /// Serves who waits with what is free now, whatever set it free, until the call's waiting list is
  /// over: what comes free later stays free.
  public void serveList(Call call, Freed cause, Instant at) {
    Integer ranking = call.rankingVersion();
    if (ranking != null && call.servesWaitingListOn(BusinessClock.dayOf(at))) {
      List<Turn> turns = queue.met(call, ranking);
      for (Turn turn : turns) {
        if (!turn.served()) {
          turn.claim().passOver(turn.met(cause, at));
        }
      }
      serve(call, turns, cause, at);
      for (Turn turn : turns) {
        if (turn.served()) {
          outbox.add(ReservationMade.of(turn.claim(), Reason.WAITING_LIST, at));
        }
      }
    }
  }

  private void end(Call call, List<Claim> ended, Exit exit, Instant at) {
    var released = new ArrayList<Movement>();
    for (Claim claim : ended) {
      claim
          .endBy(exit)
          .ifPresent(held -> {
            call.release(held.amount());
            released.add(new Movement(claim.id(), claim.plan(), held.amount()));
            outbox.add(ReservationReleased.of(claim, held, exit, at));
          });
    }
    ledger.book(call.id(), Cause.RESERVATION_RELEASED, released, at);
  }

  /// Reserves for who is served, and writes what all of them met.
  private void serve(Call call, List<Turn> turns, Freed cause, Instant at) {
    var moved = new ArrayList<Movement>();
    for (Turn turn : turns) {
      if (turn.served()) {
        Claim claim = turn.claim();
        call.reserve(turn.given());
        claim.reserve(new ReservationId(ids.next()), turn.given(), turn.met(cause, at));
        moved.add(new Movement(claim.id(), claim.plan(), turn.given()));
      }
    }
    claims.writeTurns(turns.stream().map(Turn::claim).toList());
    ledger.book(call.id(), Cause.RESERVATION_MADE, moved, at);
  }
}
