package nl.innovatietraineeship.placement.traineeship;

import nl.innovatietraineeship.placement.plan.Plan;
import nl.innovatietraineeship.placement.plan.PlanState;

/// Why a traineeship ended early, or a match fell through: a closed list.
enum EndReason {
  PLAN_WITHDRAWN,
  /// Refused without hope: not for the ceiling.
  PLAN_NOT_AWARDED,
  TRAINEE_WITHDREW,
  STUDY_STOPPED,
  FIRM_WITHDREW,
  FIRM_CEASED,
  NO_MATCH,
  /// Never why.
  LONG_ABSENCE,
  /// Or was determined: nothing starts under it any more.
  GRANT_ENDED,
  /// With a text.
  OTHER;

  /// The reason that a plan which is over gives.
  static EndReason of(Plan plan) {
    return switch (plan.state()) {
      case PlanState.Withdrawn _ -> PLAN_WITHDRAWN;
      case PlanState.Refused _ -> PLAN_NOT_AWARDED;
      case PlanState.GrantEnded _, PlanState.Determined _ -> GRANT_ENDED;
      case PlanState.Known _, PlanState.Awarded _ ->
          throw new IllegalStateException("the plan is not over: " + plan.reference());
    };
  }
}
