package nl.innovatietraineeship.awb;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// How long a term is, in the one unit in which its text states it: the bounds of ATW 4 are per
/// unit.
record Length(int count, Unit unit) {

  enum Unit {
    DAYS("day", 90),
    WEEKS("week", 12),
    MONTHS("month", 3),
    YEARS("year", 0);

    private final String label;

    /// ATW 4(a): the act is not for terms of more than this many.
    private final int bound;

    Unit(String label, int bound) {
      this.label = label;
      this.bound = bound;
    }
  }

  Length {
    if (count < 1) {
      throw new IllegalArgumentException(
          "A term lasts at least one " + unit.label + ", not " + count + ".");
    }
  }

  /// Days that make whole weeks are read as weeks, which for ATW 4 is the same: 12 weeks are 84
  /// days, 13 are 91.
  static Length of(Period period) {
    var units =
        (period.getDays() == 0 ? 0 : 1)
            + (period.getMonths() == 0 ? 0 : 1)
            + (period.getYears() == 0 ? 0 : 1);
    if (units != 1) {
      throw new IllegalArgumentException(
          "A term is stated in one unit; " + period + " has " + units + ".");
    }
    if (period.getYears() != 0) {
      return new Length(period.getYears(), Unit.YEARS);
    }
    if (period.getMonths() != 0) {
      return new Length(period.getMonths(), Unit.MONTHS);
    }
    int days = period.getDays();
    return days % 7 == 0 ? new Length(days / 7, Unit.WEEKS) : new Length(days, Unit.DAYS);
  }

  /// The last day when the term begins on the day after `day`; a month that is too short ends it.
  LocalDate after(LocalDate day) {
    return day.plus(period());
  }

  /// The day reached when the term is counted back from `event`.
  LocalDate before(LocalDate event) {
    return event.minus(period());
  }

  /// ATW 2 speaks of terms of at least three days.
  boolean isAtLeastThreeDays() {
    return unit != Unit.DAYS || count >= 3;
  }

  /// Why the Algemene termijnenwet leaves a term of this length alone, if it does (ATW 4(a)).
  Optional<String> outsideTermsAct() {
    if (count <= unit.bound) {
      return Optional.empty();
    }
    return Optional.of(
        unit == Unit.YEARS ? "stated in years" : "longer than " + new Length(unit.bound, unit));
  }

  private Period period() {
    return switch (unit) {
      case DAYS -> Period.ofDays(count);
      case WEEKS -> Period.ofWeeks(count);
      case MONTHS -> Period.ofMonths(count);
      case YEARS -> Period.ofYears(count);
    };
  }

  @Override
  public String toString() {
    return count + " " + unit.label + (count == 1 ? "" : "s");
  }
}
