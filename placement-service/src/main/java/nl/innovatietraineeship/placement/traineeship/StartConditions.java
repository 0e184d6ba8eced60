package nl.innovatietraineeship.placement.traineeship;

import nl.innovatietraineeship.placement.company.Eligibility;
import nl.innovatietraineeship.placement.plan.PlanState;

/// What a start depends on outside the traineeship.
record StartConditions(PlanState plan, long freeSlots, Eligibility firm) {

  /// Why the plan is no ground for a start; empty when it is.
  String planBecause() {
    return switch (plan) {
      case PlanState.Awarded _ -> "";
      case PlanState.Known _ -> "No award of the plan was announced.";
      case PlanState.Withdrawn(var on) -> "The plan was withdrawn on " + on + ".";
      case PlanState.Refused(var on) -> "The plan was refused on " + on + ".";
    };
  }
}
