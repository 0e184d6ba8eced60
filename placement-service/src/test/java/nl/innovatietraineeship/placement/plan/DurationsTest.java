package nl.innovatietraineeship.placement.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Terms of months from a start.
class DurationsTest {

  @ParameterizedTest(name = "{4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-02-01 | 6 | 2021-07-31 | 2022-07-31 | six months from 1 February end on 31 July
          2021-03-01 | 6 | 2021-08-31 | 2022-08-31 | as in the published example
          2021-02-15 | 6 | 2021-08-14 | 2022-08-14 | the day before the same day
          2020-08-31 | 6 | 2021-02-28 | 2022-02-28 | where there is no such day, the end of the month
          2019-08-31 | 6 | 2020-02-29 | 2021-02-28 | in a leap year the 29th
          2021-01-01 | 1 | 2021-01-31 | 2022-01-31 | one month
          """)
  void a_term_of_months_ends_the_day_before_the_same_day(
      LocalDate start, int months, LocalDate internshipEnds, LocalDate ends, String reason) {
    var durations = new Durations(months, 12);
    assertEquals(internshipEnds, durations.internshipEnds(start), reason);
    assertEquals(ends, durations.traineeshipEnds(start), reason);
  }
}
