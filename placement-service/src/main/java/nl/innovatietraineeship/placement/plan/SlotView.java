package nl.innovatietraineeship.placement.plan;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A slot.
@Schema(
    name = "Slot",
    description = "A slot of a plan: what its grant pays for once.",
    requiredProperties = {"id", "reference", "slotNo", "planId", "plan", "state"})
record SlotView(
    @Schema(description = "The slot's id.") UUID id,
    @Schema(description = "Human reference.", examples = "IT20-001-S3") String reference,
    @Schema(description = "Number within the plan, from 1.", examples = "3") int slotNo,
    @Schema(description = "The plan's id.") UUID planId,
    @Schema(description = "The plan's reference.", examples = "IT20-001") String plan,
    @Schema(description = "OPEN, TAKEN by an internship, or CLOSED.", examples = "OPEN")
        SlotState state,
    @Schema(description = "The traineeship that took it.") @Nullable UUID traineeshipId) {

  static SlotView of(Slot slot) {
    String reference = slot.reference();
    return new SlotView(
        slot.id().value(),
        reference,
        slot.number().value(),
        slot.planId().value(),
        reference.substring(0, reference.lastIndexOf("-S")),
        slot.state(),
        slot.traineeshipId());
  }
}
