package nl.innovatietraineeship.kit.things;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ThingInput", description = "What a caller says of a thing.")
record ThingInput(
    @Schema(description = "What people call it; used once.", examples = "A lamp")
        @NotBlank
        @Size(max = 20)
        @NoBsn
        String title,
    @Schema(description = "How much room it takes.", examples = "SMALL") @NotNull ThingKind kind,
    @Schema(description = "What it costs.") @NotNull @Valid Money price,
    @Schema(description = "How many there are.", examples = "2") @NotNull @Min(1) @Max(9)
        Integer count,
    @Schema(description = "When it expires; never without.", examples = "2020-12-15T14:00:00+01:00")
        @Nullable OffsetDateTime expiresAt,
    @Schema(description = "What it is made of.") @NotEmpty @Size(max = 5)
        List<@NotNull @Valid Part> parts) {

  @Schema(name = "ThingPart", description = "A part of a thing.")
  record Part(
      @Schema(description = "What it is.", examples = "Bulb") @NotBlank String name,
      @Schema(description = "The day on which it was made.", examples = "2020-11-02") @NotNull
          LocalDate madeOn) {}

  @AssertTrue(message = "A large thing has two parts or more.")
  @Schema(hidden = true)
  public boolean isLargeEnough() {
    return kind != ThingKind.LARGE || parts == null || parts.size() >= 2;
  }
}
