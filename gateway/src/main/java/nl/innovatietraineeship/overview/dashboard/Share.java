package nl.innovatietraineeship.overview.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// A part of a whole, as a decimal fraction.
final class Share {

  private static final int DECIMALS = 4;

  private Share() {}

  /// Null where there is no whole: a share of nothing is not known, and not nought.
  static @Nullable String of(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
            .toPlainString();
  }
}
