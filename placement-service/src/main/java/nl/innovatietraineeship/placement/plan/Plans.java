package nl.innovatietraineeship.placement.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.access.Selection;

/// The known plans and calls. A plan's row is locked first of all rows that a command locks: then
/// traineeships, places, trainees and firms, in this order, so that no two commands wait for each
/// other.
@ApplicationScoped
public class Plans {

  /// Two topics tell of a plan, and either may be first.
  private static final String MEET =
      """
      insert into known_plan (id, reference, version, call_id, call, brin, state)
      values (:id, :reference, 0, :callId, :call, :brin, 'KNOWN') on conflict (id) do nothing
      """;

  @Inject EntityManager entities;
  @Inject Scope scope;

  Selection<Plan> visible() {
    return Selection.of(entities, Plan.class, scope.plans());
  }

  /// The plan of an event, held until the end of the transaction; met, when it was not known yet.
  Plan lockOrMeet(PlanIdentity identity) {
    entities
        .createNativeQuery(MEET)
        .setParameter("id", identity.id().value())
        .setParameter("reference", identity.reference())
        .setParameter("callId", identity.callId().value())
        .setParameter("call", identity.call())
        .setParameter("brin", identity.brin().value())
        .executeUpdate();
    return lock(identity.id());
  }

  public Plan lock(PlanId id) {
    return entities.find(Plan.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /// A plan of the caller's own hogeschool, held until the end of the transaction.
  public Optional<Plan> lockOwn(String raw) {
    return Selection.of(entities, Plan.class, scope.ofOwnHogeschool()).lock(raw);
  }

  /// Several at once, by id.
  public Map<PlanId, Plan> byIds(Collection<PlanId> ids) {
    return entities
        .createQuery("select p from Plan p where p.id.value in :ids", Plan.class)
        .setParameter("ids", ids.stream().map(PlanId::value).toList())
        .getResultStream()
        .collect(Collectors.toMap(Plan::id, Function.identity()));
  }

  /// Those of the grant, or else those that the call was opened with; empty while neither is known.
  public Optional<Durations> durations(Plan plan) {
    return plan.durations().or(() -> call(plan.callId()).map(KnownCall::durations));
  }

  /// Those that hold for what has started already.
  public Durations durations(PlanId id) {
    return durations(entities.find(Plan.class, id)).orElseThrow();
  }

  /// Whether the plan's call lets a slot be taken again of which the internship ended early; empty
  /// while the call is not known.
  public Optional<Boolean> slotsAreRefilled(Plan plan) {
    return call(plan.callId()).map(KnownCall::slotRefill);
  }

  /// How many sessions of each topic these calls ask; a call that is not known is left out.
  public Map<CallId, Integer> trainingSessions(Collection<CallId> calls) {
    return entities
        .createQuery("select c from KnownCall c where c.id.value in :calls", KnownCall.class)
        .setParameter("calls", calls.stream().map(CallId::value).toList())
        .getResultStream()
        .collect(Collectors.toMap(KnownCall::id, KnownCall::trainingSessions));
  }

  /// Whether the waiting list of the plan's call is over, as far as is known.
  boolean waitingIsOver(Plan plan) {
    return call(plan.callId()).map(KnownCall::waitingIsOver).orElse(false);
  }

  /// Notes that the waiting list of a call is over.
  ///
  /// @return the plans of the call that are KNOWN, held until the end of the transaction
  List<Plan> lockKnownOf(PlanReviewEvent.WaitingListEnded ended) {
    call(ended.callId())
        .orElseThrow(() ->
            new IllegalStateException("the call of a waiting list is not known: " + ended.call()))
        .on(ended);
    return entities
        .createQuery(
            "select p from Plan p where p.callId.value = :call and p.state = :known"
                + " order by p.id.value",
            Plan.class)
        .setParameter("call", ended.callId().value())
        .setParameter("known", PlanState.Name.KNOWN)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  private Optional<KnownCall> call(CallId id) {
    return Optional.ofNullable(entities.find(KnownCall.class, id));
  }

  void meet(PlanReviewEvent.CallOpened opened) {
    if (entities.find(KnownCall.class, opened.callId()) == null) {
      entities.persist(new KnownCall(opened));
    }
  }
}
