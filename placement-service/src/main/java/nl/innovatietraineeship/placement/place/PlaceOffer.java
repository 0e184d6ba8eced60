package nl.innovatietraineeship.placement.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.text.NoBsn;
import nl.innovatietraineeship.placement.company.Company;
import nl.innovatietraineeship.placement.company.Provinces;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What offering a place takes.
@PeriodInOrder
@Schema(name = "PlaceOffer", description = "A place to be offered.")
record PlaceOffer(
    @NotBlank
        @Size(max = 50)
        @Schema(
            description =
                "The firm: id or reference. A hogeschool names any registered firm, a firm itself.",
            examples = "C-000001")
        String companyId,
    @NotBlank
        @Size(max = 200)
        @NoBsn
        @Schema(description = "What the trainee will work on.", examples = "Less waste in baking")
        String title,
    @NotBlank
        @Size(max = 4000)
        @NoBsn
        @Schema(
            description = "The firm's question; only those see it who work with the firm.",
            examples = "How do we halve the bread that we throw away?")
        String question,
    @Pattern(regexp = Provinces.PATTERN, message = Provinces.MESSAGE)
        @Schema(
            description = "Province of the place; when absent, that of the firm.",
            examples = "Noord-Brabant")
        @Nullable String province,
    @Pattern(
            regexp = "\\d{1,5}|[A-Z][A-Z_]{1,59}",
            message = "A sector is an SBI code of up to five digits, or a top sector.")
        @Schema(
            description = "Sector: an SBI code or a top sector; when absent, that of the firm.",
            examples = "1071")
        @Nullable String sector,
    @Schema(
            description = "The knowledge and innovation agenda (KIA) that it is about.",
            examples = "KEY_TECHNOLOGIES")
        @Nullable Theme theme,
    @NotNull @WithinReason @Schema(description = "First day available.", examples = "2021-02-01")
        LocalDate from,
    @NotNull
        @WithinReason
        @Schema(description = "Last day available, not before the first.", examples = "2022-12-31")
        LocalDate until,
    @NotNull @Valid @Schema(description = "Who supervises at the firm.") Supervisor supervisor) {

  /// Who supervises at the firm.
  @Schema(name = "Supervisor", description = "A person at the firm.")
  record Supervisor(
      @NotBlank @Size(max = 200) @NoBsn @Schema(description = "Name.", examples = "M. Meesters")
          String name) {}

  PlaceTerms terms(Company firm) {
    return new PlaceTerms(
        title,
        question,
        province == null ? firm.province() : province,
        sector == null ? firm.sector() : sector,
        from,
        until,
        supervisor.name(),
        theme);
  }
}
