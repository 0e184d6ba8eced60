package nl.innovatietraineeship.overview.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the dashboards read of placement's events.
sealed interface PlacementEvent {

  /// When it was told.
  Instant occurredOn();

  CallId callId();

  PlanId planId();

  TraineeshipId traineeshipId();

  record TraineeshipMatched(
      Instant occurredOn,
      CallId callId,
      PlanId planId,
      TraineeshipId traineeshipId,
      String province)
      implements PlacementEvent {}

  record InternshipStarted(
      Instant occurredOn,
      CallId callId,
      PlanId planId,
      TraineeshipId traineeshipId,
      LocalDate startedOn)
      implements PlacementEvent {}

  record InternshipGraduated(
      Instant occurredOn,
      CallId callId,
      PlanId planId,
      TraineeshipId traineeshipId,
      LocalDate graduatedOn)
      implements PlacementEvent {}

  record TraineeshipGoDecided(
      Instant occurredOn,
      CallId callId,
      PlanId planId,
      TraineeshipId traineeshipId,
      boolean go,
      LocalDate decidedOn)
      implements PlacementEvent {}

  record EmploymentStarted(
      Instant occurredOn,
      CallId callId,
      PlanId planId,
      TraineeshipId traineeshipId,
      LocalDate startedOn)
      implements PlacementEvent {}

  record TraineeshipCompleted(
      Instant occurredOn,
      CallId callId,
      PlanId planId,
      TraineeshipId traineeshipId,
      LocalDate completedOn)
      implements PlacementEvent {}

  /// @param lastDay of one that had started
  record TraineeshipEnded(
      Instant occurredOn,
      CallId callId,
      PlanId planId,
      TraineeshipId traineeshipId,
      Phase phase,
      String reasonCode,
      @Nullable LocalDate lastDay)
      implements PlacementEvent {}

  /// How far it had come when it ended.
  enum Phase {
    MATCHED,
    INTERNSHIP,
    GRADUATED,
    EMPLOYED
  }
}
