package nl.innovatietraineeship.placement.company;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A firm's declaration of its size and aid, as it is sent.
@Schema(
    name = "CompanyDeclaration",
    description = "Declaration as a small or medium-sized enterprise, and of de minimis aid.")
record CompanyDeclaration(
    @NotNull
        @PositiveOrZero
        @Digits(
            integer = 7,
            fraction = 4,
            message = "At most seven digits before and four behind the point.")
        @Schema(
            implementation = String.class,
            description =
                "Staff in annual work units (AWU), linked firms included; a decimal number, best"
                    + " sent as text; nothing is rounded.",
            pattern = "^\\d{1,7}(\\.\\d{1,4})?$",
            examples = "12.5")
        BigDecimal staff,
    @NotNull
        @NotNegative
        @Schema(description = "Turnover of the last approved year, linked firms included.")
        Money turnover,
    @NotNull
        @NotNegative
        @Schema(
            description = "Balance sheet total of the last approved year, linked firms included.")
        Money balanceSheetTotal,
    @NotNull
        @NotNegative
        @Schema(description = "De minimis aid received in the period that counts.")
        Money deMinimisReceived,
    @NotNull
        @WithinReason
        @PastOrPresent(message = "A declaration is signed today or before.")
        @Schema(
            description = "Day on which the firm signed: today or before.",
            examples = "2021-01-18")
        LocalDate signedOn) {

  Declaration declaration() {
    return new Declaration(staff, turnover, balanceSheetTotal, deMinimisReceived, signedOn);
  }
}
