package nl.innovatietraineeship.placement.traineeship;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What of an employment contract is entered, and no more.
@Schema(
    name = "EmploymentContract",
    description = "What the employment contract (arbeidsovereenkomst) says.")
record EmploymentContract(
    @NotNull
        @WithinReason
        @Schema(
            description = "First day: after the internship, and not after today.",
            examples = "2021-08-01")
        LocalDate startDay,
    @NotNull
        @WithinReason
        @Schema(
            description =
                "Last day of the contract: at least the months that the call published; it may last"
                    + " longer than the traineeship.",
            examples = "2022-07-31")
        LocalDate endDay,
    @NotNull
        @DecimalMin(value = "0.5", message = "At least half an hour a week.")
        @DecimalMax(value = "60", message = "At most 60 hours a week.")
        @Digits(integer = 2, fraction = 2, message = "At most two digits behind the point.")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            implementation = String.class,
            description = "Hours a week, a decimal number, best sent as text.",
            pattern = "^\\d{1,2}(\\.\\d{1,2})?$",
            examples = "32")
        BigDecimal hoursPerWeek,
    @NotBlank
        @Size(max = 200)
        @NoBsn
        @Schema(description = "What the trainee does (functie).", examples = "Process researcher")
        String job) {

  Employment employment() {
    return new Employment(startDay, endDay, hoursPerWeek, job);
  }

  static EmploymentContract of(Employment employment) {
    return new EmploymentContract(
        employment.from(), employment.until(), employment.hoursPerWeek(), employment.job());
  }
}
