package nl.innovatietraineeship.overview.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.TermNearing;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.TermPassed;

/// A row a term and last day, with what plan-review told of it and when.
@ApplicationScoped
class FollowedTerms {

  @Inject EntityManager entities;

  void nearing(TermNearing event) {
    moment(
        "nearing_on",
        new Told(event.callId(), event.planId(), event.subject(), event.term(), event.lastDay()),
        event.occurredOn());
  }

  void passed(TermPassed event) {
    moment(
        "passed_on",
        new Told(event.callId(), event.planId(), event.subject(), event.term(), event.lastDay()),
        event.occurredOn());
  }

  private record Told(
      CallId callId, PlanId planId, String subject, String term, LocalDate lastDay) {}

  /// @param column a constant of this class, never input
  private void moment(String column, Told told, Instant on) {
    entities
        .createNativeQuery(
            "insert into followed_term (plan_id, subject, term, last_day, call_id, %1$s)"
                    .formatted(column)
                + " values (:plan, :subject, :term, :day, :call, :on) on conflict"
                + " (plan_id, subject, term, last_day) do update set %1$s = :on".formatted(column))
        .setParameter("plan", told.planId().value())
        .setParameter("subject", told.subject())
        .setParameter("term", told.term())
        .setParameter("day", told.lastDay())
        .setParameter("call", told.callId().value())
        .setParameter("on", on)
        .executeUpdate();
  }
}
