package nl.innovatietraineeship.planreview.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A plan as its institution writes it.
@Schema(name = "PlanContent", description = "A plan as its institution writes it.")
record PlanBody(
    @NotBlank @Size(max = 200) @NoBsn @Schema(examples = "Less waste in the last mile")
        String title,
    @NotNull @Schema(examples = "LOGISTICS") TopSector topSector,
    @NotEmpty
        @Size(max = 6)
        @Schema(
            description = "One or more of the six knowledge and innovation agendas.",
            examples = "[\"ENERGY_SUSTAINABILITY\"]")
        List<@NotNull Theme> themes,
    @NotNull @Size(max = 30) @Schema(description = "A text per section of the call.")
        List<@NotNull @Valid SectionText> sections,
    @NotNull @Valid Lector lector,
    @Size(max = 30) @Schema(description = "BRIN of each, as far as known.", examples = "[\"28DN\"]")
        @Nullable List<@NotNull Brin> coApplicants,
    @Size(max = 200)
        @Schema(description = "KvK number of each, as far as known.", examples = "[\"90000001\"]")
        @Nullable List<@NotNull Kvk> companies,
    @NotNull
        @Min(1)
        @Max(1000)
        @Schema(description = "How many traineeships it offers.", examples = "15")
        Integer slots,
    @NotNull @Schema(description = "The price per unit of Awb 4:46(1).") Money amountPerSlot,
    @Valid @Nullable ByPost byPost) {

  @JsonIgnore
  @Schema(hidden = true)
  @AssertTrue(message = "A slot costs more than nothing.")
  public boolean isEachSlotPaid() {
    return amountPerSlot == null || amountPerSlot.isPositive();
  }

  PlanContent content() {
    return new PlanContent(
        title,
        topSector,
        lector.sub(),
        lector.name(),
        slots,
        amountPerSlot,
        new PlanDetails(
            themes.stream().distinct().toList(), sections, each(coApplicants), each(companies)));
  }

  private static <T> List<T> each(@Nullable List<T> given) {
    return given == null ? List.of() : given.stream().distinct().toList();
  }
}
