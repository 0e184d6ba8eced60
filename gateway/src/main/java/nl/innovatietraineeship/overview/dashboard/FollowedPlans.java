package nl.innovatietraineeship.overview.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.Ground;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.Outcome;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.PlanAssessed;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.PlanCompletenessChecked;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.PlanDecisionAnnounced;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.PlanRanked;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.PlanSubmitted;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.PlanUnderReview;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.PlanWithdrawn;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.ReviewSubmitted;

/// A row a plan, with what plan-review said of it and when. Each event writes its own columns, so
/// that a replay writes the same again.
@ApplicationScoped
class FollowedPlans {

  @Inject EntityManager entities;

  void submitted(PlanSubmitted event) {
    write(
            "submitted_on, brin, top_sector, themes",
            ":on, :brin, :sector, :themes",
            event.callId(),
            event.planId(),
            event.occurredOn())
        .setParameter("brin", event.brin().value())
        .setParameter("sector", event.topSector())
        .setParameter("themes", event.themes().toArray(String[]::new))
        .executeUpdate();
  }

  void checked(PlanCompletenessChecked event) {
    write(
            "checked_on, complete",
            ":on, :complete",
            event.callId(),
            event.planId(),
            event.occurredOn())
        .setParameter("complete", event.complete())
        .executeUpdate();
  }

  void underReview(PlanUnderReview event) {
    write(
            "under_review_on, reviewers",
            ":on, :reviewers",
            event.callId(),
            event.planId(),
            event.occurredOn())
        .setParameter("reviewers", event.reviewers())
        .executeUpdate();
  }

  void reviewed(ReviewSubmitted event) {
    write(
            "reviewed_on, reviews",
            ":on, :reviews",
            event.callId(),
            event.planId(),
            event.occurredOn())
        .setParameter("reviews", event.count())
        .executeUpdate();
  }

  void assessed(PlanAssessed event) {
    write(
            "assessed_on, positive",
            ":on, :positive",
            event.callId(),
            event.planId(),
            event.occurredOn())
        .setParameter("positive", event.positive())
        .executeUpdate();
  }

  void ranked(PlanRanked event) {
    write(
            "ranked_on, ranking_version",
            ":on, :version",
            event.callId(),
            event.planId(),
            event.occurredOn())
        .setParameter("version", event.rankingVersion())
        .executeUpdate();
  }

  void announced(PlanDecisionAnnounced event) {
    write(
            "announced_on, outcome, keeps_its_place",
            ":on, :outcome, :keeps",
            event.callId(),
            event.planId(),
            event.occurredOn())
        .setParameter("outcome", event.outcome().name())
        .setParameter("keeps", keepsItsPlace(event))
        .executeUpdate();
  }

  void withdrawn(PlanWithdrawn event) {
    write("withdrawn_on", ":on", event.callId(), event.planId(), event.occurredOn())
        .executeUpdate();
  }

  /// Refused for the ceiling is refused with a reserve place.
  private static boolean keepsItsPlace(PlanDecisionAnnounced event) {
    return event.outcome() == Outcome.AWARDED || event.ground() == Ground.CEILING;
  }

  /// @param columns constants of this class, never input
  private Query write(String columns, String values, CallId call, PlanId plan, Instant on) {
    return entities
        .createNativeQuery(
            "insert into followed_plan (id, call_id, "
                + columns
                + ") values (:id, :call, "
                + values
                + ") on conflict (id) do update set ("
                + columns
                + ") = row("
                + excluded(columns)
                + ")")
        .setParameter("id", plan.value())
        .setParameter("call", call.value())
        .setParameter("on", on);
  }

  private static String excluded(String columns) {
    return "excluded." + columns.replace(", ", ", excluded.");
  }
}
