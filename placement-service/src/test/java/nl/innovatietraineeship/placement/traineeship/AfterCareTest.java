package nl.innovatietraineeship.placement.traineeship;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.innovatietraineeship.placement.traineeship.AfterCare.Point;
import org.junit.jupiter.api.Test;

/// When after-care is due, asked from either side.
class AfterCareTest {

  @Test
  void the_latest_last_day_of_which_it_is_due_is_the_latest_on_every_day() {
    LocalDate first = LocalDate.of(2023, 1, 1);
    for (Point point : Point.values()) {
      first
          .datesUntil(first.plusYears(5))
          .forEach(today -> {
            LocalDate lastDay = point.dueOf(today);
            assertFalse(point.dueOn(lastDay).isAfter(today), point + " on " + today);
            assertTrue(point.dueOn(lastDay.plusDays(1)).isAfter(today), point + " on " + today);
          });
    }
  }
}
