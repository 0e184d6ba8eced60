package nl.innovatietraineeship.awb;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Terms count days as they are in the Netherlands, also when a moment is written in UTC.
public final class Amsterdam {

  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private Amsterdam() {}

  /// The day that it is in the Netherlands at `moment`.
  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /// The moment at which `day` begins.
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /// The moment from which `day` is over; what happened before it was in time.
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /// The whole of `day` has passed at `moment`.
  public static boolean isOver(LocalDate day, Instant moment) {
    return !moment.isBefore(endOf(day));
  }
}
