package nl.innovatietraineeship.awb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AmsterdamTest {

  @Test
  void a_day_begins_an_hour_before_that_of_utc_in_winter_and_two_in_summer() {
    assertEquals(
        LocalDate.of(2020, 12, 15), Amsterdam.dayOf(Instant.parse("2020-12-15T22:59:59Z")));
    assertEquals(
        LocalDate.of(2020, 12, 16), Amsterdam.dayOf(Instant.parse("2020-12-15T23:00:00Z")));
    assertEquals(LocalDate.of(2021, 7, 31), Amsterdam.dayOf(Instant.parse("2021-07-31T21:59:59Z")));
    assertEquals(LocalDate.of(2021, 8, 1), Amsterdam.dayOf(Instant.parse("2021-07-31T22:00:00Z")));
  }

  @Test
  void a_day_on_which_the_clocks_change_ends_at_its_own_midnight() {
    assertEquals(Instant.parse("2021-03-27T23:00:00Z"), Amsterdam.endOf(LocalDate.of(2021, 3, 27)));
    assertEquals(Instant.parse("2021-03-28T22:00:00Z"), Amsterdam.endOf(LocalDate.of(2021, 3, 28)));
    assertEquals(
        Instant.parse("2021-10-31T23:00:00Z"), Amsterdam.endOf(LocalDate.of(2021, 10, 31)));
  }

  @Test
  void a_last_day_is_over_at_midnight_and_not_a_second_before() {
    var last = LocalDate.of(2021, 3, 12);
    assertFalse(Amsterdam.isOver(last, Instant.parse("2021-03-12T22:59:59Z")));
    assertTrue(Amsterdam.isOver(last, Instant.parse("2021-03-12T23:00:00Z")));
  }
}
