package nl.innovatietraineeship.planreview.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.time.LocalDate;
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
  static final int NEARING_DAYS = 7;

  private final EntityManager entities;

  FollowedTerms(EntityManager entities) {
    this.entities = entities;
  }

  /// The terms of a plan changed, with what happened to it. A review's terms end with its plan's
  /// being under review.
  void follow(Plan plan, Instant now) {
    List<PlanTerm> running =
        PlanTerms.running(plan, plan.state(), Amsterdam.dayOf(now)).stream()
            .filter(PlanTerm::known)
            .toList();
    endOthers(plan, running);
    follow(
        plan,
        running.stream()
            .map(term -> new Followed(plan.reference(), term.name(), term.term()))
            .toList(),
        now);
  }

  private void endOthers(Plan plan, List<PlanTerm> running) {
    boolean underReview = plan.status() == PlanStatus.UNDER_REVIEW;
    entities
        .createNativeQuery(
            "delete from running_term where plan_id = :plan and (subject <> :own and not :reviewed"
                + " or subject = :own and name <> all (cast(:names as text[])))")
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter("plan", plan.id().value())
        .setParameter("own", plan.reference())
        .setParameter("reviewed", underReview)
        .setParameter(
            "names", running.stream().map(term -> term.name().name()).toArray(String[]::new))
        .executeUpdate();
  }

  /// A term of a plan, or of a review of it.
  ///
  /// @param subject reference of the plan or review
  public record Followed(String subject, TermName name, Term term) {}

  /// Terms of one plan and of its reviews, in one statement. What ends as it did before stays as it
  /// is, told or not.
  public void follow(Plan plan, List<Followed> terms, Instant now) {
    if (terms.isEmpty()) {
      return;
    }
    entities
        .createNativeQuery(
            """
            insert into running_term
              (plan_id, subject, name, role, first_day, last_day, nearing_at, passes_at)
            select cast(:plan as uuid), term.* from unnest(
              cast(:subjects as text[]), cast(:names as text[]), cast(:roles as text[]),
              cast(:first as date[]), cast(:last as date[]),
              cast(:nearing as timestamptz[]), cast(:passes as timestamptz[])) as term
            on conflict (subject, name) do update set
              first_day = excluded.first_day, last_day = excluded.last_day,
              nearing_at = excluded.nearing_at, passes_at = excluded.passes_at
            where running_term.last_day <> excluded.last_day
            """)
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter("plan", plan.id().value())
        .setParameter("subjects", each(terms, Followed::subject))
        .setParameter("names", each(terms, followed -> followed.name().name()))
        .setParameter("roles", each(terms, followed -> followed.name().role()))
        .setParameter("first", each(terms, followed -> followed.term().firstDay().toString()))
        .setParameter("last", each(terms, followed -> followed.term().lastDay().toString()))
        .setParameter("nearing", each(terms, followed -> nearing(followed.term(), now)))
        .setParameter("passes", each(terms, followed -> passes(followed.term())))
        .executeUpdate();
  }

  private static @Nullable String[] each(
      List<Followed> terms, Function<Followed, @Nullable String> what) {
    return terms.stream().map(what).toArray(String[]::new);
  }

  /// Nothing where its moment is over.
  private static @Nullable String nearing(Term term, Instant now) {
    Instant nearing = Amsterdam.startOf(term.lastDay().minusDays(NEARING_DAYS));
    return nearing.isAfter(now) ? nearing.toString() : null;
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
