package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Whether the firm employs the trainee still, six and twelve months after the last day.
@Embeddable
record AfterCare(
    @Column(name = "employed_after_six") @Nullable Boolean afterSix,
    @Column(name = "recorded_six_on") @Nullable LocalDate sixOn,
    @Column(name = "employed_after_twelve") @Nullable Boolean afterTwelve,
    @Column(name = "recorded_twelve_on") @Nullable LocalDate twelveOn) {

  static final AfterCare NONE = new AfterCare(null, null, null, null);

  /// How long after the last day it is asked.
  enum Point {
    SIX_MONTHS(6),
    TWELVE_MONTHS(12);

    private final int months;

    Point(int months) {
      this.months = months;
    }

    LocalDate dueOn(LocalDate lastDay) {
      return lastDay.plusMonths(months);
    }

    /// The latest last day of which it is due by now; the end of a month answers for the days that
    /// a shorter month does not have.
    LocalDate dueOf(LocalDate today) {
      YearMonth month = YearMonth.from(today).minusMonths(months);
      return today.getDayOfMonth() == today.lengthOfMonth()
          ? month.atEndOfMonth()
          : today.minusMonths(months);
    }
  }

  @Nullable Boolean at(Point point) {
    return switch (point) {
      case SIX_MONTHS -> afterSix;
      case TWELVE_MONTHS -> afterTwelve;
    };
  }

  AfterCare with(Point point, boolean employed, LocalDate on) {
    return switch (point) {
      case SIX_MONTHS -> new AfterCare(employed, on, afterTwelve, twelveOn);
      case TWELVE_MONTHS -> new AfterCare(afterSix, sixOn, employed, on);
    };
  }
}
