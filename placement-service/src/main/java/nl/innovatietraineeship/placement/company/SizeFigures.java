package nl.innovatietraineeship.placement.company;

import java.math.BigDecimal;
import nl.innovatietraineeship.kit.money.Money;

/// What counts for the size of an enterprise, exact: nothing is rounded, also not of a part.
///
/// @param staff annual work units (AWU)
/// @param turnover of the last approved year, in cents and parts of them
/// @param balance balance sheet total of that year, likewise
record SizeFigures(BigDecimal staff, BigDecimal turnover, BigDecimal balance) {

  static final SizeFigures NONE =
      new SizeFigures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  static SizeFigures of(BigDecimal staff, Money turnover, Money balance) {
    return new SizeFigures(
        staff, BigDecimal.valueOf(turnover.cents()), BigDecimal.valueOf(balance.cents()));
  }

  SizeFigures plus(SizeFigures other) {
    return new SizeFigures(
        staff.add(other.staff), turnover.add(other.turnover), balance.add(other.balance));
  }

  /// A part of it.
  ///
  /// @param percent from 0 to 100
  SizeFigures part(BigDecimal percent) {
    return new SizeFigures(of(staff, percent), of(turnover, percent), of(balance, percent));
  }

  /// Exact: a hundredth only moves the point.
  private static BigDecimal of(BigDecimal whole, BigDecimal percent) {
    return whole.multiply(percent).movePointLeft(2);
  }
}
