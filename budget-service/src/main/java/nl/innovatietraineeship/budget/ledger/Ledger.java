package nl.innovatietraineeship.budget.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.ClaimId;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.money.Money;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Where every movement of money is written, in the transaction that decided it. The entries move
/// the balance of the call, in the database.
@ApplicationScoped
public class Ledger {

  @Inject EntityManager entities;
  @Inject Ids ids;

  /// Money that moves.
  ///
  /// @param claim for which; null for what is of the call itself
  /// @param subject the claim's plan or the call, for the description
  public record Movement(@Nullable ClaimId claim, String subject, Money amount) {

    @Nullable UUID claimId() {
      return claim == null ? null : claim.value();
    }
  }

  /// Posts the ceiling of a call that was opened: all of it is free.
  public void open(Call call, Instant at) {
    post(call.id(), Cause.CALL_OPENED, call.reference(), call.ceiling(), at);
  }

  /// Books what is of the call itself.
  public void post(CallId call, Cause cause, String subject, Money amount, Instant at) {
    book(call, cause, List.of(new Movement(null, subject, amount)), at);
  }

  /// Books movements of one cause as one booking; none is no booking.
  public void book(CallId call, Cause cause, List<Movement> movements, Instant at) {
    book(call, cause, movements, at, BusinessClock.dayOf(at));
  }

  /// Books what counts on another day than the one on which it became known, such as a debit by the
  /// bank.
  public void book(CallId call, Cause cause, List<Movement> movements, Instant at, LocalDate on) {
    write(new JournalPage(ids, call, cause, movements, at, on).move());
  }

  /// Books a determination: the award is closed against its final amount, and the rest is free.
  ///
  /// @param movement the final amount
  public void determine(CallId call, Movement movement, Money award, Instant at) {
    var determined = List.of(movement);
    write(
        new JournalPage(ids, call, Cause.GRANT_DETERMINED, determined, at, BusinessClock.dayOf(at))
            .debit(Account.CLOSED, _ -> award)
            .credit(Account.DETERMINED, Movement::amount)
            .credit(Account.FREE, each -> award.minus(each.amount())));
  }

  /// What the booking refers to is in the database first.
  private void write(JournalPage page) {
    entities.flush();
    entities.unwrap(Session.class).doWork(page::write);
  }

  /// What was booked in a call, in the order of booking. It ends where nothing more can follow: no
  /// later entry is looked at.
  ///
  /// @param bookedAt until this moment; null for all
  /// @param on of business days until this one; null for all
  /// @param account null for all
  /// @param after the place in the order behind which the page starts
  public List<Entry> entriesOf(
      CallId call,
      @Nullable Instant bookedAt,
      @Nullable LocalDate on,
      @Nullable Account account,
      long after,
      int limit) {
    var query =
        entities
            .createQuery(
                "select e from Entry e join fetch e.booking b where e.callId.value = :call"
                    + " and e.seq > :after"
                    + (bookedAt == null
                        ? ""
                        : " and e.seq <= function('last_entry_booked', :call, :bookedAt)")
                    + (on == null
                        ? ""
                        : " and b.onDay <= :on"
                            + " and e.seq <= function('last_entry_that_counts', :call, :on)")
                    + (account == null ? "" : " and e.account = :account")
                    + " order by e.seq",
                Entry.class)
            .setParameter("call", call.value())
            .setParameter("after", after)
            .setMaxResults(limit);
    if (bookedAt != null) {
      query.setParameter("bookedAt", bookedAt);
    }
    if (on != null) {
      query.setParameter("on", on);
    }
    if (account != null) {
      query.setParameter("account", account);
    }
    return query.getResultList();
  }

  /// One that was booked in the call.
  ///
  /// @param sought the entry's UUID; any other text finds nothing
  public Optional<Entry> entryOf(CallId call, String sought) {
    return IdOrReference.idOf(sought)
        .map(id -> entities.find(Entry.class, id))
        .filter(entry -> entry.callId().equals(call));
  }

  /// What was booked for a claim, in the order of booking; the other side of what it took from the
  /// ceiling, or gave back, is of the call.
  public List<Entry> entriesOf(ClaimId claim, PageRequest page) {
    return entities
        .createQuery(
            "select e from Entry e join fetch e.booking b"
                + " where e.claimId.value = :claim and e.id > :after order by e.id",
            Entry.class)
        .setParameter("claim", claim.value())
        .setParameter("after", page.afterId())
        .setMaxResults(page.fetch())
        .getResultList();
  }

  /// One that was booked for the claim; an entry has no reference.
  ///
  /// @param sought the entry's UUID; any other text finds nothing
  public Optional<Entry> entryOf(ClaimId claim, String sought) {
    return IdOrReference.idOf(sought)
        .flatMap(id ->
            entities
                .createQuery(
                    "select e from Entry e join fetch e.booking b"
                        + " where e.claimId.value = :claim and e.id = :id",
                    Entry.class)
                .setParameter("claim", claim.value())
                .setParameter("id", id)
                .getResultStream()
                .findFirst());
  }
}
