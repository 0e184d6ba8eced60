package nl.innovatietraineeship.awb;

import java.time.LocalDate;
import java.time.YearMonth;

/// Terms of months that begin on a given day: internships, jobs.
public final class Months {

  private Months() {}

  /// The last day of `months` months that begin on `from`: the day before the same day, so six
  /// months from 1 February end on 31 July. Where the last month has no such day, it ends with that
  /// month: six months from 31 August end on the last of February.
  public static LocalDate lastDay(LocalDate from, int months) {
    if (months < 1) {
      throw new IllegalArgumentException("A term lasts at least one month, not " + months + ".");
    }
    var month = YearMonth.from(from).plusMonths(months);
    return from.getDayOfMonth() > month.lengthOfMonth()
        ? month.atEndOfMonth()
        : month.atDay(from.getDayOfMonth()).minusDays(1);
  }
}
