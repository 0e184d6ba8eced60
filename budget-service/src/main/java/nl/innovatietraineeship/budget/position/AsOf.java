package nl.innovatietraineeship.budget.position;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.innovatietraineeship.kit.http.Query;
import org.jspecify.annotations.Nullable;

/// As of when the books are asked: what was booked until a moment on the real clock, what counts
/// until a business day, or both: what was known at that moment of the books until that day.
///
/// @param bookedAt null for all that is booked
/// @param on null for whatever day
record AsOf(@Nullable Instant bookedAt, @Nullable LocalDate on) {

  static final AsOf NOW = new AsOf(null, null);

  /// The years that the database can compare with, and more than there are books.
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2200;

  /// Reads `bookedAt` and `on`.
  static AsOf asked(Query query) {
    return new AsOf(
        query.parsed(
            "bookedAt",
            "A moment with its offset from 1900 to 2200, such as 2021-01-29T14:00:00Z.",
            text -> {
              var moment = OffsetDateTime.parse(text);
              requireReason(moment.getYear());
              return moment.toInstant();
            }),
        query.parsed(
            "on",
            "A day from 1900 to 2200, such as 2021-01-29.",
            text -> {
              var day = LocalDate.parse(text);
              requireReason(day.getYear());
              return day;
            }));
  }

  private static void requireReason(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("beyond reason");
    }
  }

  boolean isNow() {
    return bookedAt == null && on == null;
  }
}
