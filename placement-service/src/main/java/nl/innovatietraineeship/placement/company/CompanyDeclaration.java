package nl.innovatietraineeship.placement.company;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
                "The firm's own staff in annual work units (AWU), students and apprentices under a"
                    + " training contract left out; a decimal number, best sent as text; nothing is"
                    + " rounded.",
            pattern = "^\\d{1,7}(\\.\\d{1,4})?$",
            examples = "12.5")
        BigDecimal staff,
    @NotNull
        @NotNegative
        @Schema(description = "The firm's own turnover of the last approved year.")
        Money turnover,
    @NotNull
        @NotNegative
        @Schema(description = "The firm's own balance sheet total of the last approved year.")
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
        LocalDate signedOn,
    @Schema(
            description = "A new firm without approved accounts estimates in good faith.",
            examples = "false")
        @Nullable Boolean estimated,
    @Valid
        @Size(max = 20)
        @Schema(description = "Partner and linked enterprises; none for a firm that stands alone.")
        @Nullable List<@NotNull RelatedDeclaration> related,
    @Valid
        @Schema(
            description =
                "What the firm was by the period before: a status changes after two periods in a"
                    + " row. Absent for a firm without one.")
        @Nullable Before before) {

  /// The accounting period before.
  @Schema(name = "PeriodBefore", description = "Status and figures of the period before.")
  record Before(
      @NotNull @Schema(description = "Whether the firm was an SME then.", examples = "true")
          Boolean wasSme,
      @NotNull
          @Schema(
              description = "Whether its figures of that period kept within the bounds.",
              examples = "true")
          Boolean wasWithin) {

    static Before of(PeriodBefore before) {
      return new Before(before.wasSme(), before.wasWithin());
    }
  }

  Declaration declaration() {
    return Declaration.of(
        staff,
        turnover,
        balanceSheetTotal,
        deMinimisReceived,
        signedOn,
        Boolean.TRUE.equals(estimated),
        related == null
            ? Group.NONE
            : new Group(related.stream().map(RelatedDeclaration::enterprise).toList()),
        before == null ? null : new PeriodBefore(before.wasSme(), before.wasWithin()));
  }
}
