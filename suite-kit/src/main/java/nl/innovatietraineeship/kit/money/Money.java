package nl.innovatietraineeship.kit.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An amount in euros, exact: whole cents inside, `{"amount": "300000.00", "currency": "EUR"}`
/// outside. May be negative; who takes money in says so in its own rule.
///
/// @param cents whole cents of euros
@Schema(
    name = "Money",
    description = "An amount in euros, with two decimals, as text: nothing is rounded.",
    requiredProperties = {"amount", "currency"})
public record Money(@JsonIgnore @Schema(hidden = true) long cents) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,13}\\.\\d{2}");

  /// From what a caller wrote.
  ///
  /// @throws IllegalArgumentException when it is no amount with two decimals, or not in euros
  @JsonCreator
  public static Money of(
      @JsonProperty("amount") String amount, @JsonProperty("currency") String currency) {
    if (amount == null || !AMOUNT.matcher(amount).matches()) {
      throw new IllegalArgumentException(
          "An amount is text with two decimals, such as \"300000.00\".");
    }
    if (!"EUR".equals(currency)) {
      throw new IllegalArgumentException("The currency is EUR.");
    }
    return new Money(new BigDecimal(amount).movePointRight(2).longValueExact());
  }

  /// Whole euros.
  public static Money euros(long euros) {
    return new Money(Math.multiplyExact(euros, 100));
  }

  @JsonProperty("amount")
  @Schema(examples = "300000.00", pattern = "^-?\\d{1,13}\\.\\d{2}$")
  public String amount() {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }

  @JsonProperty("currency")
  @Schema(examples = "EUR", pattern = "^EUR$")
  public String currency() {
    return "EUR";
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(cents, other.cents));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(cents, other.cents));
  }

  public Money times(int factor) {
    return new Money(Math.multiplyExact(cents, (long) factor));
  }

  /// A share of this amount, rounded down to the cent.
  public Money percent(int share) {
    return new Money(
        BigDecimal.valueOf(cents)
            .multiply(BigDecimal.valueOf(share))
            .divide(BigDecimal.valueOf(100), RoundingMode.FLOOR)
            .longValueExact());
  }

  public boolean isMoreThan(Money other) {
    return cents > other.cents;
  }

  @JsonIgnore
  public boolean isPositive() {
    return cents > 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }

  /// As a person reads it: `EUR 300,000.00`.
  @Override
  public String toString() {
    return "EUR " + String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(cents, 2));
  }
}
