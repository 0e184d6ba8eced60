package nl.innovatietraineeship.overview.dashboard;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.overview.dashboard.PlacementEvent.EmploymentStarted;
import nl.innovatietraineeship.overview.dashboard.PlacementEvent.InternshipGraduated;
import nl.innovatietraineeship.overview.dashboard.PlacementEvent.InternshipStarted;
import nl.innovatietraineeship.overview.dashboard.PlacementEvent.TraineeshipCompleted;
import nl.innovatietraineeship.overview.dashboard.PlacementEvent.TraineeshipEnded;
import nl.innovatietraineeship.overview.dashboard.PlacementEvent.TraineeshipGoDecided;
import nl.innovatietraineeship.overview.dashboard.PlacementEvent.TraineeshipMatched;

/// A row a traineeship, with what placement said of it and when.
@ApplicationScoped
class FollowedTraineeships {

  @Inject EntityManager entities;

  void matched(TraineeshipMatched event) {
    write(
            """
            insert into followed_traineeship (id, call_id, plan_id, matched_on, province)
            values (:id, :call, :plan, :on, :province)
            on conflict (id) do update set matched_on = :on, province = :province
            """,
            event)
        .setParameter("province", event.province())
        .executeUpdate();
  }

  void started(InternshipStarted event) {
    happened("started", event, event.startedOn());
  }

  void graduated(InternshipGraduated event) {
    happened("graduated", event, event.graduatedOn());
  }

  /// The first no-go decides; a go may still become one.
  void decided(TraineeshipGoDecided event) {
    if (event.go()) {
      return;
    }
    happened("no_go", event, event.decidedOn());
  }

  void employed(EmploymentStarted event) {
    happened("employed", event, event.startedOn());
  }

  void completed(TraineeshipCompleted event) {
    happened("completed", event, event.completedOn());
  }

  void ended(TraineeshipEnded event) {
    write(
            """
            insert into followed_traineeship
              (id, call_id, plan_id, ended_on, ended_day, ended_in, reason)
            values (:id, :call, :plan, :on, :day, :phase, :reason)
            on conflict (id) do update
            set ended_on = :on, ended_day = :day, ended_in = :phase, reason = :reason
            """,
            event)
        .setParameter(
            "day", requireNonNullElse(event.lastDay(), BusinessClock.dayOf(event.occurredOn())))
        .setParameter("phase", event.phase().name())
        .setParameter("reason", event.reasonCode())
        .executeUpdate();
  }

  /// @param what a constant of this class, never input
  /// @param day on which it happened
  private void happened(String what, PlacementEvent event, LocalDate day) {
    write(
            """
            insert into followed_traineeship (id, call_id, plan_id, %1$s_on, %1$s_day)
            values (:id, :call, :plan, :on, :day)
            on conflict (id) do update set %1$s_on = :on, %1$s_day = :day
            """
                .formatted(what),
            event)
        .setParameter("day", day)
        .executeUpdate();
  }

  private Query write(String statement, PlacementEvent event) {
    return entities
        .createNativeQuery(statement)
        .setParameter("id", event.traineeshipId().value())
        .setParameter("call", event.callId().value())
        .setParameter("plan", event.planId().value())
        .setParameter("on", event.occurredOn());
  }
}
