package nl.innovatietraineeship.placement.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How many slots a plan has.
@Schema(name = "SlotCounts", description = "Slots of a plan.")
public record SlotCounts(
    @Schema(description = "Opened by the grant, and not closed by a change of it.", examples = "15")
        long open,
    @Schema(description = "Taken by an internship.", examples = "3") long taken,
    @Schema(description = "Still free: open less taken.", examples = "12") long free) {

  public static final SlotCounts NONE = new SlotCounts(0, 0, 0);
}
