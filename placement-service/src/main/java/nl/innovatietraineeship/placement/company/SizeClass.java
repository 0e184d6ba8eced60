package nl.innovatietraineeship.placement.company;

import java.math.BigDecimal;

/// The class of an enterprise by its figures. Source: Recommendation 2003/361/EC, Annex, article 2;
/// nothing is rounded.
enum SizeClass {
  MICRO(10, 2, 2),
  SMALL(50, 10, 10),
  MEDIUM(250, 50, 43),
  LARGE(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

  private static final BigDecimal CENTS_OF_A_MILLION = BigDecimal.valueOf(100_000_000);

  private final long staff;
  private final long turnover;
  private final long balance;

  /// @param staff fewer than this
  /// @param turnover at most so many million euros, or
  /// @param balance at most so many
  SizeClass(long staff, long turnover, long balance) {
    this.staff = staff;
    this.turnover = turnover;
    this.balance = balance;
  }

  /// The smallest that it fits in.
  static SizeClass of(SizeFigures figures) {
    for (SizeClass each : values()) {
      if (each.fits(figures)) {
        return each;
      }
    }
    return LARGE;
  }

  boolean isSme() {
    return this != LARGE;
  }

  private boolean fits(SizeFigures figures) {
    return figures.staff().compareTo(BigDecimal.valueOf(staff)) < 0
        && (figures.turnover().compareTo(millions(turnover)) <= 0
            || figures.balance().compareTo(millions(balance)) <= 0);
  }

  private static BigDecimal millions(long count) {
    return CENTS_OF_A_MILLION.multiply(BigDecimal.valueOf(count));
  }
}
