package nl.innovatietraineeship.placement.company;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A partner or linked enterprise, as a firm declares it.
@Schema(
    name = "RelatedEnterprise",
    description =
        "An enterprise that holds a part of the one that names it, or of which that one holds a part."
            + " Linked by more than half of the votes or control; partner from 25 % of capital or"
            + " votes on.")
record RelatedDeclaration(
    @NotBlank
        @Size(max = 100)
        @NoBsn
        @Schema(
            description = "By which the firm knows it; no name of a natural person.",
            examples = "Holding")
        String label,
    @NotNull @Schema(description = "What it is.", examples = "ENTERPRISE") Holder holder,
    @NotNull
        @Schema(
            description =
                "UPSTREAM: it holds a part of the one that names it; DOWNSTREAM: that one holds a"
                    + " part of it.",
            examples = "UPSTREAM")
        Direction direction,
    @NotNull
        @DecimalMin(value = "0", message = "At least 0.")
        @DecimalMax(value = "100", message = "At most 100.")
        @Digits(integer = 3, fraction = 6, message = "At most six digits behind the point.")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            implementation = String.class,
            description = "Percent of the capital, a decimal number.",
            pattern = "^\\d{1,3}(\\.\\d{1,6})?$",
            examples = "33.5")
        BigDecimal capital,
    @NotNull
        @DecimalMin(value = "0", message = "At least 0.")
        @DecimalMax(value = "100", message = "At most 100.")
        @Digits(integer = 3, fraction = 6, message = "At most six digits behind the point.")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            implementation = String.class,
            description = "Percent of the votes, a decimal number.",
            pattern = "^\\d{1,3}(\\.\\d{1,6})?$",
            examples = "25")
        BigDecimal votes,
    @Schema(
            description =
                "Control by other means, or through persons who act jointly in the same or an"
                    + " adjacent market; false when absent.",
            examples = "false")
        @Nullable Boolean control,
    @NotNull
        @PositiveOrZero
        @Digits(
            integer = 7,
            fraction = 4,
            message = "At most seven digits before and four behind the point.")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            implementation = String.class,
            description = "Its own staff in annual work units, a decimal number.",
            pattern = "^\\d{1,7}(\\.\\d{1,4})?$",
            examples = "40")
        BigDecimal staff,
    @NotNull @NotNegative @Schema(description = "Its own turnover.") Money turnover,
    @NotNull @NotNegative @Schema(description = "Its own balance sheet total.")
        Money balanceSheetTotal,
    @Valid
        @Size(max = 20)
        @Schema(
            description = "Enterprises that it is related to in turn, without the firm itself.",
            examples = "[]")
        @Nullable List<@NotNull RelatedDeclaration> behind) {

  RelatedEnterprise enterprise() {
    return new RelatedEnterprise(
        label,
        holder,
        direction,
        capital,
        votes,
        Boolean.TRUE.equals(control),
        SizeFigures.of(staff, turnover, balanceSheetTotal),
        behind == null ? List.of() : behind.stream().map(RelatedDeclaration::enterprise).toList());
  }

  /// As it was declared, so that it can be read and declared again.
  static RelatedDeclaration of(RelatedEnterprise declared) {
    SizeFigures figures = declared.figures();
    return new RelatedDeclaration(
        declared.label(),
        declared.holder(),
        declared.direction(),
        plain(declared.capital()),
        plain(declared.votes()),
        declared.control(),
        plain(figures.staff()),
        new Money(figures.turnover().longValueExact()),
        new Money(figures.balance().longValueExact()),
        declared.behind().stream().map(RelatedDeclaration::of).toList());
  }

  /// Without the zeros at its end, and never with an exponent.
  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }
}
