package nl.innovatietraineeship.planreview.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.awb.Amsterdam;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.planreview.access.Conditions;
import nl.innovatietraineeship.planreview.access.Scope;
import org.jspecify.annotations.Nullable;

/// All calls.
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, CallId> {

  /// Nothing of it is still to come: not from the list either, of which budget tells the end behind
  /// all that it reserved.
  private static final String SETTLEABLE =
      " from call c where c.state = 'ALLOCATED' and c.waiting_list_ended_on is not null and not exists"
          + " (select from plan p where p.call_id = c.id and (p.state not in ('LAPSED', 'AWARDED', 'REFUSED', 'SET_ASIDE', 'WITHDRAWN')"
          + " or p.state = 'AWARDED' and p.grant_settled_on is null or p.place_is_kept))";

  private static final String LIST_NOT_ENDED =
      "c.state in (CLOSED, ALLOCATED) and c.waitingListEndedOn is null";

  private final Scope scope;

  Calls(Scope scope) {
    this.scope = scope;
  }

  /// Within the caller's scope, else 404.
  public Call inScope(String raw) {
    return inScope(raw, LockModeType.NONE);
  }

  /// As above; commands that need the call as it stands hold it shared, those that move it alone.
  public Call inScope(String raw, LockModeType lock) {
    var conditions = scope.calls().named("c.id.value = :id", "c.terms.reference = :id", "id", raw);
    return query("where " + conditions.text(), conditions)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("call", raw));
  }

  /// The call of a plan, held shared: it does not close while the transaction lasts.
  public Optional<Call> heldSharedFor(String plan) {
    return heldFor(plan, LockModeType.PESSIMISTIC_READ);
  }

  /// The call of a plan, held alone.
  public Optional<Call> heldAloneFor(String plan) {
    return heldFor(plan, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<Call> heldFor(String plan, LockModeType lock) {
    var conditions =
        new Conditions().named("p.id.value = :plan", "p.reference = :plan", "plan", plan);
    String where = "where c.id = (select p.call.id from Plan p where " + conditions.text() + ")";
    return query(where, conditions).setLockMode(lock).getResultStream().findFirst();
  }

  /// Held alone until the transaction ends.
  public Optional<Call> heldAlone(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(Call.class, new CallId(id), LockModeType.PESSIMISTIC_WRITE));
  }

  /// The earliest end of a window whose call still is open.
  public Optional<Instant> nextClosing() {
    return getEntityManager()
        .createQuery("select min(c.terms.closesAt) from Call c where c.state = OPEN", Instant.class)
        .getResultStream()
        .flatMap(java.util.stream.Stream::ofNullable)
        .findFirst();
  }

  /// The open calls whose window has ended, held alone: running submissions are waited for.
  public List<Call> toBeClosedAt(Instant moment) {
    var conditions =
        new Conditions().and("c.state = OPEN").and("c.terms.closesAt <= :moment", "moment", moment);
    return query("where " + conditions.text() + " order by c.id.value", conditions)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /// The earliest end of a waiting list that was not told.
  public Optional<Instant> nextWaitingListEnd() {
    return getEntityManager()
        .createQuery(
            "select min(c.terms.waitlistUntil) from Call c where " + LIST_NOT_ENDED,
            LocalDate.class)
        .getResultStream()
        .flatMap(java.util.stream.Stream::ofNullable)
        .findFirst()
        .map(Amsterdam::endOf);
  }

  /// Of which it was not told that their list is over, though it is; held alone.
  public List<Call> withWaitingListOverAt(Instant moment) {
    var conditions =
        new Conditions()
            .and(LIST_NOT_ENDED)
            .and("c.terms.waitlistUntil < :day", "day", Amsterdam.dayOf(moment));
    return query("where " + conditions.text() + " order by c.id.value", conditions)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /// The moment from which some call can be settled: its reserve places are over, everything of it
  /// is finished, and the last of that was on the day before.
  public Optional<Instant> nextSettlement() {
    Object day =
        getEntityManager()
            .createNativeQuery(
                "select min(greatest(c.waitlist_until, (select max(greatest(p.announced_on,"
                    + " p.withdrawn_on, p.grant_settled_on, p.grant_ended_on)) from plan p"
                    + " where p.call_id = c.id)))"
                    + SETTLEABLE,
                LocalDate.class)
            .getSingleResult();
    return Optional.ofNullable((LocalDate) day).map(Amsterdam::endOf);
  }

  /// The ids of those that can be settled.
  @SuppressWarnings("unchecked")
  public List<UUID> settleable() {
    return getEntityManager()
        .createNativeQuery("select c.id" + SETTLEABLE, UUID.class)
        .getResultList();
  }

  public boolean isSettleable(CallId id) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery(
                "select exists (select" + SETTLEABLE + " and c.id = :id)", Boolean.class)
            .setParameter("id", id.value())
            .getSingleResult();
  }

  boolean isTaken(String reference, CallId by) {
    return getEntityManager()
            .createQuery(
                "select count(c) from Call c where c.terms.reference = :reference and c.id <> :by",
                Long.class)
            .setParameter("reference", reference)
            .setParameter("by", by)
            .getSingleResult()
        > 0;
  }

  List<Call> list(@Nullable CallStatus state, PageRequest page) {
    var conditions =
        scope
            .calls()
            .and("c.state = :state", "state", state)
            .and("c.id.value > :after", "after", page.afterId());
    return query("where " + conditions.text() + " order by c.id.value", conditions)
        .setMaxResults(page.fetch())
        .getResultList();
  }

  /// The next number of a plan or decision within a call; the caller's transaction keeps the row.
  public int nextNumber(CallId call, Numbered what) {
    String column =
        switch (what) {
          case PLAN -> "plans";
          case DECISION -> "decisions";
        };
    return (Integer)
        getEntityManager()
            .createNativeQuery(
                "insert into call_numbering (call_id, "
                    + column
                    + ") values (:call, 1) on conflict (call_id) do update set "
                    + column
                    + " = call_numbering."
                    + column
                    + " + 1 returning "
                    + column,
                Integer.class)
            .setParameter("call", call.value())
            .getSingleResult();
  }

  /// What is numbered within a call.
  public enum Numbered {
    PLAN,
    DECISION
  }

  private TypedQuery<Call> query(String rest, Conditions conditions) {
    return conditions.bind(
        getEntityManager().createQuery("select c from Call c " + rest, Call.class));
  }
}
