package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_LECTOR_SUPERVISES;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.A_SLOT_IS_FREE;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_FIRM_IS_AN_SME;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_GRANT_IS_NOT_DETERMINED;
import static nl.innovatietraineeship.placement.traineeship.TraineeshipRule.THE_PLAN_IS_AWARDED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.innovatietraineeship.placement.company.Eligibility;
import nl.innovatietraineeship.placement.plan.PlanState;
import org.jspecify.annotations.Nullable;

/// What a start depends on outside the traineeship.
record StartConditions(PlanState plan, long freeSlots, Eligibility firm) {

  /// What a start lacks, in order of precedence.
  List<Missing> missing(Confirmations confirmations, @Nullable Lector lector) {
    List<Missing> missing = new ArrayList<>();
    ground().ifPresent(missing::add);
    if (freeSlots == 0) {
      missing.add(new Missing(A_SLOT_IS_FREE, "The plan has no free slot."));
    }
    for (Party party : Party.values()) {
      if (!confirmations.stands(party)) {
        missing.add(new Missing(party.confirmed(), "That confirmation does not stand."));
      }
    }
    if (lector == null) {
      missing.add(new Missing(A_LECTOR_SUPERVISES, "No lector is named."));
    }
    if (!firm.eligible()) {
      missing.add(new Missing(THE_FIRM_IS_AN_SME, firm.because()));
    }
    return missing;
  }

  /// What the plan lacks as ground for a start.
  private Optional<Missing> ground() {
    return switch (plan) {
      case PlanState.Awarded _ -> Optional.empty();
      case PlanState.Known _ -> notAwarded("No award of the plan was announced.");
      case PlanState.Withdrawn(var on) -> notAwarded("The plan was withdrawn on " + on + ".");
      case PlanState.Refused(var on) -> notAwarded("The plan was refused on " + on + ".");
      case PlanState.GrantEnded(var on) -> notAwarded("The grant ended on " + on + ".");
      case PlanState.Determined(var on) ->
          Optional.of(new Missing(THE_GRANT_IS_NOT_DETERMINED, "It was determined on " + on + "."));
    };
  }

  private static Optional<Missing> notAwarded(String because) {
    return Optional.of(new Missing(THE_PLAN_IS_AWARDED, because));
  }
}
