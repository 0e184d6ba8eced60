package nl.innovatietraineeship.planreview.call;

import jakarta.validation.constraints.NotNull;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// From which amounts a recipient shows what (AvS 7 to 17).
@Schema(name = "Accountability", description = "From which amounts a recipient shows what.")
public record Accountability(@NotNull Money showPerformanceFrom, @NotNull Money showCostsFrom) {

  /// Who shows costs shows performance too.
  boolean grows() {
    return !Money.ZERO.isMoreThan(showPerformanceFrom)
        && !showPerformanceFrom.isMoreThan(showCostsFrom);
  }
}
