package nl.innovatietraineeship.overview.dashboard;

import java.time.Instant;

/// What the dashboards read of placement's events.
sealed interface PlacementEvent {

  record TraineeshipMatched(
      Instant occurredOn,
      CallId callId,
      PlanId planId,
      TraineeshipId traineeshipId,
      String province)
      implements PlacementEvent {}

  record InternshipStarted(
      Instant occurredOn, CallId callId, PlanId planId, TraineeshipId traineeshipId)
      implements PlacementEvent {}

  record InternshipGraduated(
      Instant occurredOn, CallId callId, PlanId planId, TraineeshipId traineeshipId)
      implements PlacementEvent {}

  record TraineeshipGoDecided(
      Instant occurredOn, CallId callId, PlanId planId, TraineeshipId traineeshipId, boolean go)
      implements PlacementEvent {}

  record EmploymentStarted(
      Instant occurredOn, CallId callId, PlanId planId, TraineeshipId traineeshipId)
      implements PlacementEvent {}

  record TraineeshipCompleted(
      Instant occurredOn, CallId callId, PlanId planId, TraineeshipId traineeshipId)
      implements PlacementEvent {}

  record TraineeshipEnded(
      Instant occurredOn,
      CallId callId,
      PlanId planId,
      TraineeshipId traineeshipId,
      Phase phase,
      String reasonCode)
      implements PlacementEvent {}

  /// How far it had come when it ended.
  enum Phase {
    MATCHED,
    INTERNSHIP,
    GRADUATED,
    EMPLOYED
  }
}
