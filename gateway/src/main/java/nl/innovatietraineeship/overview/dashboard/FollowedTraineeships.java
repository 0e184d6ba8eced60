package nl.innovatietraineeship.overview.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
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
            event.callId(),
            event.planId(),
            event.traineeshipId(),
            event.occurredOn())
        .setParameter("province", event.province())
        .executeUpdate();
  }

  void started(InternshipStarted event) {
    moment("started_on", event.callId(), event.planId(), event.traineeshipId(), event.occurredOn());
  }

  void graduated(InternshipGraduated event) {
    moment(
        "graduated_on", event.callId(), event.planId(), event.traineeshipId(), event.occurredOn());
  }

  /// The first no-go decides; a go may still become one.
  void decided(TraineeshipGoDecided event) {
    if (event.go()) {
      return;
    }
    moment("no_go_on", event.callId(), event.planId(), event.traineeshipId(), event.occurredOn());
  }

  void employed(EmploymentStarted event) {
    moment(
        "employed_on", event.callId(), event.planId(), event.traineeshipId(), event.occurredOn());
  }

  void completed(TraineeshipCompleted event) {
    moment(
        "completed_on", event.callId(), event.planId(), event.traineeshipId(), event.occurredOn());
  }

  void ended(TraineeshipEnded event) {
    write(
            """
            insert into followed_traineeship (id, call_id, plan_id, ended_on, ended_in, reason)
            values (:id, :call, :plan, :on, :phase, :reason)
            on conflict (id) do update set ended_on = :on, ended_in = :phase, reason = :reason
            """,
            event.callId(),
            event.planId(),
            event.traineeshipId(),
            event.occurredOn())
        .setParameter("phase", event.phase().name())
        .setParameter("reason", event.reasonCode())
        .executeUpdate();
  }

  /// @param column the day on which it happened
  private void moment(
      String column, CallId call, PlanId plan, TraineeshipId traineeship, Instant on) {
    write(
            """
            insert into followed_traineeship (id, call_id, plan_id, %1$s)
            values (:id, :call, :plan, :on)
            on conflict (id) do update set %1$s = :on
            """
                .formatted(column),
            call,
            plan,
            traineeship,
            on)
        .executeUpdate();
  }

  private Query write(
      String statement, CallId call, PlanId plan, TraineeshipId traineeship, Instant on) {
    return entities
        .createNativeQuery(statement)
        .setParameter("id", traineeship.value())
        .setParameter("call", call.value())
        .setParameter("plan", plan.value())
        .setParameter("on", on);
  }
}
