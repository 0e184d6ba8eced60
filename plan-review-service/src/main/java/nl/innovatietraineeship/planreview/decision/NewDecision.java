package nl.innovatietraineeship.planreview.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is to be decided: a whole call, or one plan.
@Schema(
    name = "NewDecision",
    description = "What is to be decided: a whole call, or one plan.",
    examples = "{\"call\": \"IT20\"}")
record NewDecision(
    @Schema(description = "UUID or reference of a whole call; or give a plan.", examples = "IT20")
        @Nullable String call,
    @Schema(description = "UUID or reference of one plan; or give a call.") @Nullable String plan,
    @Size(min = 1, max = 4000)
        @NoBsn
        @Schema(
            description =
                "With a plan only: the board refuses it in spite of the advice, for these reasons.")
        @Nullable String boardReason) {

  @JsonIgnore
  @Schema(hidden = true)
  @AssertTrue(message = "Give exactly one of call and plan.")
  public boolean isOnOneThing() {
    return (call == null) != (plan == null);
  }

  @JsonIgnore
  @Schema(hidden = true)
  @AssertTrue(message = "The board deviates on one plan, with its reasons.")
  public boolean isDeviationOnOnePlan() {
    return boardReason == null || (plan != null && !boardReason.isBlank());
  }
}
