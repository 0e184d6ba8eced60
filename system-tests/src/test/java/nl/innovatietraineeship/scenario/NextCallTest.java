package nl.innovatietraineeship.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which call a demo plays.
class NextCallTest {

  @Test
  void the_first_call_before_its_window() {
    assertEquals("IT20", next("2020-11-02T09:00:00+01:00"));
  }

  @Test
  void the_call_of_a_year_later_once_the_window_has_begun() {
    assertEquals("IT20", next("2020-11-16T23:59:59+01:00"));
    assertEquals("IT21", next("2020-11-17T00:00:00+01:00"));
  }

  @Test
  void another_call_where_a_demo_was_interrupted() {
    assertEquals("IT21", next("2020-11-02T09:00:00+01:00", "IT20"));
    assertEquals("IT22", next("2021-01-21T10:00:00+01:00", "IT20", "IT21"));
  }

  @Test
  void all_dates_move_whole_years() {
    var later = new CallCalendar(2021);
    assertEquals(OffsetDateTime.parse("2021-12-15T14:00:00+01:00"), later.closesAt());
    assertEquals(LocalDate.of(2022, 2, 1), later.starts().getFirst());
  }

  private static String next(String now, String... taken) {
    return CallFigures.nextFree(Set.of(taken), OffsetDateTime.parse(now)).reference();
  }
}
