package nl.innovatietraineeship.planreview.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.awb.Amsterdam;
import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.planreview.term.TermName;

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
    for (PlanTerm term : running) {
      follow(plan, plan.reference(), term.name(), term.term(), now);
    }
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

  /// One term of a plan, or of a review of it.
  ///
  /// @param subject reference of the plan or review
  public void follow(Plan plan, String subject, TermName name, Term term, Instant now) {
    Instant nearing = Amsterdam.startOf(term.lastDay().minusDays(NEARING_DAYS));
    entities
        .createNativeQuery(
            """
            insert into running_term
              (plan_id, subject, name, role, first_day, last_day, nearing_at, passes_at)
            values (:plan, :subject, :name, :role, :first, :last, cast(:nearing as timestamptz), :passes)
            on conflict (subject, name) do update set
              first_day = excluded.first_day, last_day = excluded.last_day,
              nearing_at = excluded.nearing_at, passes_at = excluded.passes_at
            where running_term.last_day <> excluded.last_day
            """)
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter("plan", plan.id().value())
        .setParameter("subject", subject)
        .setParameter("name", name.name())
        .setParameter("role", name.role())
        .setParameter("first", term.firstDay())
        .setParameter("last", term.lastDay())
        .setParameter("nearing", nearing.isAfter(now) ? nearing.toString() : null)
        .setParameter("passes", Amsterdam.endOf(term.lastDay()))
        .executeUpdate();
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
