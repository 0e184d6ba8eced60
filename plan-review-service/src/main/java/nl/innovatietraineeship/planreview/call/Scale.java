package nl.innovatietraineeship.planreview.call;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The whole scores of a call and their direction: one a call.
@Schema(name = "Scale", description = "The whole scores of a call, and which end is the best.")
public record Scale(
    @NotNull @Min(0) @Max(100) @Schema(examples = "1") Integer lowest,
    @NotNull @Min(0) @Max(100) @Schema(examples = "6") Integer highest,
    @NotNull @Min(0) @Max(100) @Schema(description = "Lowest or highest.", examples = "6")
        Integer best) {

  public boolean holds(int score) {
    return score >= lowest && score <= highest;
  }

  /// True when the score is at the threshold or on its better side.
  public boolean meets(int score, int threshold) {
    return higherIsBetter() ? score >= threshold : score <= threshold;
  }

  /// Sorts the better score first.
  public int better(int one, int other) {
    return higherIsBetter() ? Integer.compare(other, one) : Integer.compare(one, other);
  }

  @JsonIgnore
  boolean hasDirection() {
    return lowest < highest && (best.equals(lowest) || best.equals(highest));
  }

  private boolean higherIsBetter() {
    return best.equals(highest);
  }
}
