package nl.innovatietraineeship.budget.placement;

import java.time.Instant;
import java.time.LocalDate;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.performance.Fact;
import nl.innovatietraineeship.budget.performance.FactKind;
import nl.innovatietraineeship.budget.performance.TraineeshipId;

/// What budget reads of placement's events: of each only the fields that it needs.
sealed interface PlacementEvent {

  CallId callId();

  PlanId planId();

  Instant occurredOn();

  /// What it says of a slot.
  Fact fact(boolean late);

  record InternshipStarted(
      CallId callId,
      PlanId planId,
      TraineeshipId traineeshipId,
      String traineeship,
      int slotNo,
      LocalDate startedOn,
      Instant occurredOn)
      implements PlacementEvent {

    @Override
    public Fact fact(boolean late) {
      return new Fact(
          callId, planId, slotNo, FactKind.STARTED, traineeshipId, traineeship, startedOn, late);
    }
  }

  record InternshipGraduated(
      CallId callId,
      PlanId planId,
      TraineeshipId traineeshipId,
      String traineeship,
      int slotNo,
      LocalDate graduatedOn,
      Instant occurredOn)
      implements PlacementEvent {

    @Override
    public Fact fact(boolean late) {
      return new Fact(
          callId,
          planId,
          slotNo,
          FactKind.INTERNSHIP_FINISHED,
          traineeshipId,
          traineeship,
          graduatedOn,
          late);
    }
  }

  record TraineeshipCompleted(
      CallId callId,
      PlanId planId,
      TraineeshipId traineeshipId,
      String traineeship,
      int slotNo,
      LocalDate completedOn,
      Instant occurredOn)
      implements PlacementEvent {

    @Override
    public Fact fact(boolean late) {
      return new Fact(
          callId,
          planId,
          slotNo,
          FactKind.EMPLOYMENT_FINISHED,
          traineeshipId,
          traineeship,
          completedOn,
          late);
    }
  }
}
