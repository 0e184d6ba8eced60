package nl.innovatietraineeship.placement.traineeship;

import nl.innovatietraineeship.placement.plan.Plan;
import nl.innovatietraineeship.placement.plan.PlanState;

/// Why a match fell through.
enum CancelReason {
  PLAN_WITHDRAWN,
  /// Refused without hope: not for the ceiling.
  PLAN_NOT_AWARDED;

  /// The reason that a plan which is over gives.
  static CancelReason of(Plan plan) {
    return switch (plan.state()) {
      case PlanState.Withdrawn _ -> PLAN_WITHDRAWN;
      case PlanState.Refused _ -> PLAN_NOT_AWARDED;
      case PlanState.Known _, PlanState.Awarded _ ->
          throw new IllegalStateException("the plan is not over: " + plan.reference());
    };
  }
}
