package nl.innovatietraineeship.planreview.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.innovatietraineeship.awb.Amsterdam;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.planreview.term.TermName;
import org.jspecify.annotations.Nullable;

/// Keeps which terms run, so that it can be told in time that one nears its end or has passed. A
/// term whose clock was stopped without an end is not followed until it runs again.
@ApplicationScoped
public class FollowedTerms {

  /// How long before its last day a term is told to near it: a week leaves five working days.
  public static final int NEARING_DAYS = 7;

  private final EntityManager entities;

  FollowedTerms(EntityManager entities) {
    this.entities = entities;
  }

  /// The terms of these plans changed, with what happened to them: two statements, however many
  /// there are. A review's terms end with the reviewing of its plan.
  void follow(Collection<Plan> plans, Instant now) {
    LocalDate today = Amsterdam.dayOf(now);
    List<Followed> running =
        plans.stream()
            .flatMap(plan ->
                PlanTerms.running(plan, plan.state(), today).stream()
                    .filter(PlanTerm::known)
                    .map(term -> new Followed(plan, plan.reference(), term.name(), term.term())))
            .toList();
    endOthers(List.copyOf(plans), running);
    follow(running, now);
  }

  private void endOthers(List<Plan> plans, List<Followed> running) {
    entities
        .createNativeQuery(
            """
            delete from running_term r
            using unnest(cast(:plans as uuid[]), cast(:own as text[]), cast(:reviewed as boolean[]))
              as p (id, own, reviewed)
            where r.plan_id = p.id
              and (r.subject <> p.own and not p.reviewed
                or r.subject = p.own and (r.subject, r.name) not in (
                  select * from unnest(cast(:subjects as text[]), cast(:names as text[]))))
            """)
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter("plans", each(plans, plan -> plan.id().value().toString()))
        .setParameter("own", each(plans, Plan::reference))
        .setParameter("reviewed", each(plans, plan -> "" + plan.isReviewed()))
        .setParameter("subjects", each(running, Followed::subject))
        .setParameter("names", each(running, followed -> followed.name().name()))
        .executeUpdate();
  }

  /// A term of a plan, or of a review of it.
  ///
  /// @param subject reference of the plan or review
  public record Followed(Plan plan, String subject, TermName name, Term term) {}

  /// Terms of plans and of their reviews, in one statement. What ends as it did before stays as it
  /// is, told or not.
  public void follow(List<Followed> terms, Instant now) {
    if (terms.isEmpty()) {
      return;
    }
    entities
        .createNativeQuery(
            """
            insert into running_term
              (plan_id, subject, name, role, first_day, last_day, nearing_at, passes_at)
            select * from unnest(
              cast(:plans as uuid[]), cast(:subjects as text[]), cast(:names as text[]),
              cast(:roles as text[]), cast(:first as date[]), cast(:last as date[]),
              cast(:nearing as timestamptz[]), cast(:passes as timestamptz[]))
            on conflict (subject, name) do update set
              first_day = excluded.first_day, last_day = excluded.last_day,
              nearing_at = excluded.nearing_at, passes_at = excluded.passes_at
            where running_term.last_day <> excluded.last_day
            """)
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter("plans", each(terms, followed -> followed.plan().id().value().toString()))
        .setParameter("subjects", each(terms, Followed::subject))
        .setParameter("names", each(terms, followed -> followed.name().name()))
        .setParameter("roles", each(terms, followed -> followed.name().role()))
        .setParameter("first", each(terms, followed -> followed.term().firstDay().toString()))
        .setParameter("last", each(terms, followed -> followed.term().lastDay().toString()))
        .setParameter("nearing", each(terms, followed -> nearing(followed.term(), now)))
        .setParameter("passes", each(terms, followed -> passes(followed.term())))
        .executeUpdate();
  }

  private static <T> @Nullable String[] each(List<T> all, Function<T, @Nullable String> what) {
    return all.stream().map(what).toArray(String[]::new);
  }

  /// Nothing where its moment is over.
  private static @Nullable String nearing(Term term, Instant now) {
    Instant nearing = Amsterdam.startOf(nearsFrom(term.lastDay()));
    return nearing.isAfter(now) ? nearing.toString() : null;
  }

  /// The day from which a term that ends on this one nears its end.
  public static LocalDate nearsFrom(LocalDate lastDay) {
    return lastDay.minusDays(NEARING_DAYS);
  }

  private static String passes(Term term) {
    return Amsterdam.endOf(term.lastDay()).toString();
  }

  /// What had to be done within the term is done.
  public void end(String subject, TermName name) {
    entities
        .createNativeQuery("delete from running_term where subject = :subject and name = :name")
        .setParameter("subject", subject)
        .setParameter("name", name.name())
        .executeUpdate();
  }

  /// A term that is told of.
  record Told(UUID planId, String subject, TermName name, String role, LocalDate lastDay) {}
}
