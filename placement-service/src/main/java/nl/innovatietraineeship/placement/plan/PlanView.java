package nl.innovatietraineeship.placement.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A known plan with its slots.
@Schema(
    name = "KnownPlan",
    description = "A research plan as placement knows it.",
    requiredProperties = {"id", "reference", "callId", "call", "brin", "state", "slots"})
record PlanView(
    @Schema(description = "The plan's id, given by plan-review.") UUID id,
    @Schema(description = "Human reference.", examples = "IT20-001") String reference,
    @Schema(description = "The call's id.") UUID callId,
    @Schema(description = "The call's reference.", examples = "IT20") String call,
    @Schema(description = "BRIN of the hogeschool.", examples = "30GB") String brin,
    @Schema(
            description =
                "KNOWN: submitted and not decided, or with a reserve place; AWARDED; WITHDRAWN;"
                    + " REFUSED without hope; GRANT_ENDED; DETERMINED, and then nothing starts.",
            examples = "AWARDED")
        PlanState.Name state,
    @Schema(description = "Slots that the grant opened.") SlotCounts slots) {

  static PlanView of(Plan plan, SlotCounts slots) {
    return new PlanView(
        plan.id().value(),
        plan.reference(),
        plan.callId().value(),
        plan.call(),
        plan.brin().value(),
        plan.stateName(),
        slots);
  }
}
