package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;

/// An amount in euros, to the cent.
record Euros(BigDecimal amount) implements Comparable<Euros> {
  static final Euros NONE = of(0);

  Euros {
    amount = amount.setScale(2, RoundingMode.UNNECESSARY);
  }

  static Euros of(long euros) {
    return new Euros(BigDecimal.valueOf(euros));
  }

  static Euros ofCents(long cents) {
    return new Euros(BigDecimal.valueOf(cents, 2));
  }

  /// The amount of `{"amount": "300000.00", "currency": "EUR"}`; an absent one is none.
  static Euros of(JsonNode money) {
    var amount = money.path("amount");
    return amount.isMissingNode() || amount.isNull()
        ? NONE
        : new Euros(new BigDecimal(amount.asText()));
  }

  Euros plus(Euros other) {
    return new Euros(amount.add(other.amount));
  }

  Euros minus(Euros other) {
    return new Euros(amount.subtract(other.amount));
  }

  Euros times(int count) {
    return new Euros(amount.multiply(BigDecimal.valueOf(count)));
  }

  /// Half of it, rounded down to the cent.
  Euros half() {
    return new Euros(amount.divide(BigDecimal.TWO, 2, RoundingMode.DOWN));
  }

  boolean isAbove(Euros other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Euros other) {
    return amount.compareTo(other.amount);
  }

  Map<String, Object> json() {
    return Json.object("amount", amount.toPlainString(), "currency", "EUR");
  }

  /// `296,250.00`, for a column under a heading that says euros.
  String figures() {
    return String.format(Locale.ROOT, "%,.2f", amount);
  }

  @Override
  public String toString() {
    return "EUR " + figures();
  }
}
