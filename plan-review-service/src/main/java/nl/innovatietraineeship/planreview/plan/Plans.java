package nl.innovatietraineeship.planreview.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;
import nl.innovatietraineeship.planreview.access.Conditions;
import nl.innovatietraineeship.planreview.access.Scope;
import nl.innovatietraineeship.planreview.call.CallId;
import org.jspecify.annotations.Nullable;

/// All plans, each read with its call in one statement.
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, PlanId> {

  private static final String BY_ID = "p.id.value = :plan";
  private static final String BY_REFERENCE = "p.reference = :plan";

  private final Scope scope;

  Plans(Scope scope) {
    this.scope = scope;
  }

  /// What a list of plans is narrowed to.
  record Filter(
      @Nullable String call,
      @Nullable PlanStatus state,
      @Nullable Brin brin,
      @Nullable TopSector topSector) {}

  /// Within the caller's scope, else 404.
  public Plan inScope(String raw) {
    return read(scope.plans(), raw);
  }

  /// Within the caller's scope, and what was written in it too, whoever reviews; else 404.
  Plan readable(String raw) {
    Plan plan = inScope(raw);
    return found(plan, scope.viewer().seesTextsOf(plan.brin()), raw);
  }

  /// Within the caller's scope, and what was done with it too, whoever reviews; else 404.
  public Plan followed(String raw) {
    Plan plan = inScope(raw);
    return found(plan, scope.viewer().followsPlansOf(plan.brin()), raw);
  }

  private static Plan found(Plan plan, boolean seen, String raw) {
    if (!seen) {
      throw new NotFound("plan", raw);
    }
    return plan;
  }

  /// Of the institution for which the caller acts, else 404.
  Plan ofOwnInstitution(String raw) {
    return read(scope.plansOfOwnInstitution(), raw);
  }

  private Plan read(Conditions within, String raw) {
    Conditions conditions = within.named(BY_ID, BY_REFERENCE, "plan", raw);
    return first(query("where " + conditions.text(), conditions), raw);
  }

  /// As above, and held alone until the transaction ends: what is counted of it stands.
  public Plan heldInScope(String raw) {
    Conditions conditions = scope.plans().named(BY_ID, BY_REFERENCE, "plan", raw);
    return first(
        conditions
            .bind(
                getEntityManager()
                    .createQuery("select p from Plan p where " + conditions.text(), Plan.class))
            .setLockMode(LockModeType.PESSIMISTIC_WRITE),
        raw);
  }

  /// Held alone; for what is not asked by a caller, or was scoped before.
  public Optional<Plan> heldAlone(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(Plan.class, new PlanId(id), LockModeType.PESSIMISTIC_WRITE));
  }

  List<Plan> list(Filter filter, PageRequest page) {
    Conditions conditions = filter.topSector() == null ? scope.plans() : scope.plansRead();
    conditions =
        standing(conditions, filter.state())
            .named(
                "p.call.id.value = :call", "p.call.terms.reference = :call", "call", filter.call())
            .and("p.brin = :brin", "brin", filter.brin())
            .and("p.content.topSector = :topSector", "topSector", filter.topSector())
            .and("p.id.value > :after", "after", page.afterId());
    return query("where " + conditions.text() + " order by p.id.value", conditions)
        .setMaxResults(page.fetch())
        .getResultList();
  }

  /// An applicant filters by the states that are shown, not by those that are masked.
  private Conditions standing(Conditions conditions, @Nullable PlanStatus state) {
    if (state == null || scope.viewer().seesOutcomes()) {
      return conditions.and("p.state = :state", "state", state);
    }
    return switch (state) {
      case UNDER_REVIEW ->
          conditions.and(
              "p.state in (UNDER_REVIEW, ASSESSED, RANKED, RESERVED, WAITLISTED)"
                  + " and p.announced.outcome is null");
      case REFUSED ->
          conditions.and(
              "p.state = REFUSED or (p.state = RESERVED and p.announced.outcome is not null)");
      case ASSESSED, RANKED, RESERVED, WAITLISTED -> conditions.and("1 = 0");
      case DRAFT, LAPSED, SUBMITTED, INCOMPLETE, COMPLETE, AWARDED, SET_ASIDE, WITHDRAWN ->
          conditions.and("p.state = :state", "state", state);
    };
  }

  List<Plan> draftsOf(CallId call) {
    return ofCall(call, "p.state = DRAFT");
  }

  /// References of the plans of a call that the committee still has to advise on. No draft: what is
  /// one when the call closes has lapsed.
  public List<String> unassessedOf(CallId call) {
    return getEntityManager()
        .createQuery(
            "select p.reference from Plan p where p.call.id = :call"
                + " and p.state in (SUBMITTED, INCOMPLETE, COMPLETE, UNDER_REVIEW) order by p.reference",
            String.class)
        .setParameter("call", call)
        .getResultList();
  }

  /// The plans of a call whose applicants wait for their decision, in the order of their reference;
  /// held alone until the transaction ends.
  List<Plan> heldAwaitingDecisionOf(CallId call) {
    return getEntityManager()
        .createQuery(
            "select p from Plan p where p.call.id = :call and p.announced.outcome is null and p.state"
                + " in (SUBMITTED, INCOMPLETE, COMPLETE, UNDER_REVIEW, ASSESSED, RANKED, RESERVED,"
                + " WAITLISTED) order by p.reference",
            Plan.class)
        .setParameter("call", call)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /// The plans of a call that are ranked, for the first time or anew.
  public List<Plan> positiveOf(CallId call) {
    return ofCall(call, "p.state in (ASSESSED, RANKED, RESERVED, WAITLISTED) and p.positive");
  }

  /// The plans of a call that a decision can be on, in the order of their reference.
  public List<Plan> decidableOf(CallId call) {
    return ofCall(
        call, "p.state in (RESERVED, WAITLISTED) or p.state = ASSESSED and not p.positive");
  }

  public List<Plan> of(Collection<UUID> ids) {
    var conditions = new Conditions().and("p.id.value in :ids", "ids", ids);
    return query("where " + conditions.text() + " order by p.reference", conditions)
        .getResultList();
  }

  private List<Plan> ofCall(CallId call, String standing) {
    var conditions = new Conditions().and("p.call.id = :call", "call", call).and(standing);
    return query("where " + conditions.text() + " order by p.reference", conditions)
        .getResultList();
  }

  /// Which of these persons are lector of another plan in the same call.
  public List<String> competingLectors(Plan plan, Collection<String> subs) {
    return getEntityManager()
        .createQuery(
            "select distinct p.content.lectorSub from Plan p where p.call = :call and p <> :plan"
                + " and p.content.lectorSub in :subs and p.state not in (LAPSED, WITHDRAWN)",
            String.class)
        .setParameter("call", plan.call())
        .setParameter("plan", plan)
        .setParameter("subs", subs)
        .getResultList();
  }

  /// The parties of a plan, without anything else of it.
  public record Parties(
      UUID plan,
      UUID call,
      String reference,
      Brin brin,
      List<Brin> coApplicants,
      List<Kvk> companies) {

    /// Who applies, alone or with others.
    public Stream<Brin> institutions() {
      return Stream.concat(Stream.of(brin), coApplicants.stream()).distinct();
    }
  }

  /// Of the plans in these calls that are not out and have one of these institutions or firms for a
  /// party.
  @SuppressWarnings("unchecked")
  public List<Parties> withAPartyOf(
      Collection<UUID> calls, Collection<Brin> institutions, Collection<Kvk> firms) {
    if (calls.isEmpty() || (institutions.isEmpty() && firms.isEmpty())) {
      return List.of();
    }
    List<Object[]> rows =
        getEntityManager()
            .createNativeQuery(
                """
                select p.id, p.call_id, p.reference, p.brin,
                  array(select jsonb_array_elements_text(p.co_applicants)),
                  array(select jsonb_array_elements_text(p.companies))
                from plan p
                where p.call_id = any(cast(:calls as uuid[])) and p.state not in ('LAPSED', 'WITHDRAWN')
                  and (p.brin = any(cast(:institutions as text[]))
                    or jsonb_exists_any(p.co_applicants, cast(:institutions as text[]))
                    or jsonb_exists_any(p.companies, cast(:firms as text[])))
                order by p.reference
                """)
            .setParameter("calls", calls.stream().map(UUID::toString).toArray(String[]::new))
            .setParameter(
                "institutions", institutions.stream().map(Brin::value).toArray(String[]::new))
            .setParameter("firms", firms.stream().map(Kvk::value).toArray(String[]::new))
            .getResultList();
    return rows.stream()
        .map(row ->
            new Parties(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                new Brin((String) row[3]),
                Stream.of((String[]) row[4]).map(Brin::new).toList(),
                Stream.of((String[]) row[5]).map(Kvk::new).toList()))
        .toList();
  }

  private TypedQuery<Plan> query(String rest, Conditions conditions) {
    return conditions.bind(
        getEntityManager()
            .createQuery("select p from Plan p join fetch p.call c " + rest, Plan.class));
  }

  private static Plan first(TypedQuery<Plan> query, String raw) {
    return query.getResultStream().findFirst().orElseThrow(() -> new NotFound("plan", raw));
  }
}
