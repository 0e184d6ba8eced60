package nl.innovatietraineeship.budget.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.NotFound;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// All claims, of all rankings.
@ApplicationScoped
public class Claims implements PanacheRepositoryBase<Claim, ClaimId> {

  /// The claim that counts for a plan: the one that has not ended, else the last that did.
  public Optional<Claim> ofPlan(PlanId plan) {
    return find(
            "planId.value = ?1 order by case when state in ?2 then 1 else 0 end,"
                + " rankingVersion desc",
            plan.value(),
            List.of(ClaimState.Name.VOIDED, ClaimState.Name.LAPSED))
        .firstResultOptional();
  }

  /// The claims of a plan that wait or are reserved: while a corrected ranking comes in there are
  /// two, the one of the served ranking first.
  public List<Claim> standingOf(PlanId plan) {
    return list(
        "planId.value = ?1 and state in ?2 order by rankingVersion",
        plan.value(),
        List.of(ClaimState.Name.WAITING, ClaimState.Name.RESERVED));
  }

  /// How many plans a ranking brought, whatever became of them.
  public long countRanked(CallId call, int ranking) {
    return count("callId.value = ?1 and rankingVersion = ?2", call.value(), ranking);
  }

  public boolean isRanked(PlanId plan, int ranking) {
    return count("planId.value = ?1 and rankingVersion = ?2", plan.value(), ranking) > 0;
  }

  public boolean anyGranted(CallId call) {
    return count(
            "callId.value = ?1 and state in ?2",
            call.value(),
            List.of(
                ClaimState.Name.GRANTED,
                ClaimState.Name.DETERMINED,
                ClaimState.Name.SETTLED,
                ClaimState.Name.WITHDRAWN))
        > 0;
  }

  /// The claims of earlier rankings that are not at their end, in rank order.
  public List<Claim> standingBefore(CallId call, int ranking) {
    return list(
        "callId.value = ?1 and rankingVersion < ?2 and state in ?3 order by rankingVersion, rank",
        call.value(),
        ranking,
        List.of(ClaimState.Name.WAITING, ClaimState.Name.RESERVED));
  }

  /// The claims of one ranking that wait, in rank order.
  public List<Claim> waiting(CallId call, int ranking) {
    return list(
        "callId.value = ?1 and rankingVersion = ?2 and state = ?3 order by rank",
        call.value(),
        ranking,
        ClaimState.Name.WAITING);
  }

  /// Writes what claims of a call met at one turn, by one statement. They are not followed any
  /// more: whoever needs one again reads it.
  public void writeTurns(List<Claim> turned) {
    if (turned.isEmpty()) {
      return;
    }
    turned.forEach(getEntityManager()::detach);
    int written =
        getEntityManager()
            .unwrap(Session.class)
            .doReturningWork(connection -> new TurnsWritten(turned).write(connection));
    if (written != turned.size()) {
      throw new IllegalStateException("claims moved while their call was locked");
    }
  }

  public Claim known(ClaimId id) {
    return findByIdOptional(id).orElseThrow(() -> new IllegalStateException("no claim " + id));
  }

  Claim sought(String sought) {
    Optional<Claim> found =
        switch (IdOrReference.parse(sought)) {
          case IdOrReference.ById(UUID id) -> findByIdOptional(new ClaimId(id));
          case IdOrReference.ByReference(String reference) ->
              find("reference", reference).firstResultOptional();
        };
    return found.orElseThrow(() -> new NotFound("claim", sought));
  }

  List<Claim> ofCall(CallId call, ClaimState.@Nullable Name state, PageRequest page) {
    var found =
        state == null
            ? find(
                "callId.value = ?1 and id.value > ?2 order by id.value",
                call.value(),
                page.afterId())
            : find(
                "callId.value = ?1 and id.value > ?2 and state = ?3 order by id.value",
                call.value(),
                page.afterId(),
                state);
    return found.page(Page.ofSize(page.fetch())).list();
  }
}
