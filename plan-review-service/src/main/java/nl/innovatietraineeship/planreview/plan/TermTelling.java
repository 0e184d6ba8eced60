package nl.innovatietraineeship.planreview.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.innovatietraineeship.kit.clock.DueJob;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.planreview.term.TermName;

/// Tells once of each last day that it nears, and once that it passed, whichever replica does.
///
/// Once a last day, not once a term: a term that was repaired in, or whose clock was stopped and
/// resumed, has another last day, and that this passes is news. So it is where a letter that is
/// recorded late shows that a term had ended before the day that was told. A last day that is the
/// same as before is never told again, whatever else happens to the plan: [FollowedTerms] leaves
/// such a term as it is. Of a new last day that is less than a week away no nearing is told.
@ApplicationScoped
class TermTelling implements DueJob {

  private final EntityManager entities;
  private final Plans plans;
  private final Outbox outbox;

  TermTelling(EntityManager entities, Plans plans, Outbox outbox) {
    this.entities = entities;
    this.plans = plans;
    this.outbox = outbox;
  }

  /// Both are read from an index that holds what is still to be told.
  @Override
  public Optional<Instant> nextDue() {
    Object due =
        entities
            .createNativeQuery(
                "select least((select min(nearing_at) from running_term where nearing_at is not null),"
                    + " (select min(passes_at) from running_term where passes_at is not null))",
                Instant.class)
            .getSingleResult();
    return Optional.ofNullable((Instant) due);
  }

  @Override
  public void run(Instant due) {
    List<FollowedTerms.Told> nearing = told("nearing_at", due);
    List<FollowedTerms.Told> passed = told("passes_at", due);
    Map<UUID, Plan> byId =
        plans
            .of(
                Stream.concat(nearing.stream(), passed.stream())
                    .map(FollowedTerms.Told::planId)
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(plan -> plan.id().value(), Function.identity()));
    for (FollowedTerms.Told each : nearing) {
      outbox.add(TermNearing.of(Objects.requireNonNull(byId.get(each.planId())), each, due));
    }
    for (FollowedTerms.Told each : passed) {
      outbox.add(TermPassed.of(Objects.requireNonNull(byId.get(each.planId())), each, due));
    }
  }

  /// @param when the column that says when it is told; emptied by telling
  @SuppressWarnings("unchecked")
  private List<FollowedTerms.Told> told(String when, Instant due) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "update running_term set "
                    + when
                    + " = null where "
                    + when
                    + " <= :due returning plan_id, subject, name, role, last_day")
            .setParameter("due", due)
            .getResultList();
    return rows.stream()
        .map(row ->
            new FollowedTerms.Told(
                (UUID) row[0],
                (String) row[1],
                TermName.valueOf((String) row[2]),
                (String) row[3],
                (LocalDate) row[4]))
        .sorted(
            Comparator.comparing(FollowedTerms.Told::subject)
                .thenComparing(FollowedTerms.Told::name))
        .toList();
  }
}
