package nl.innovatietraineeship.kit.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Validation;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinReasonTest {

  record Told(@WithinReason @Nullable LocalDate day, @WithinReason @Nullable Instant moment) {}

  @ParameterizedTest
  @CsvSource({
    "1899-12-31, false",
    "1900-01-01, true",
    "2200-12-31, true",
    "2201-01-01, false",
    "-999999999-01-01, false",
    "+999999999-12-31, false"
  })
  void a_day_is_from_1900_to_2200(LocalDate day, boolean within) {
    assertEquals(within, holds(new Told(day, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "1899-12-31T23:59:59Z, false",
    "1900-01-01T00:00:00Z, true",
    "2200-12-31T23:59:59Z, true",
    "2201-01-01T00:00:00Z, false",
    "-1000000000-01-01T00:00:00Z, false",
    "+1000000000-12-31T23:59:59.999999999Z, false"
  })
  void a_moment_is_of_such_a_day(Instant moment, boolean within) {
    assertEquals(within, holds(new Told(null, moment)));
  }

  private static boolean holds(Told told) {
    try (var validators = Validation.buildDefaultValidatorFactory()) {
      return validators.getValidator().validate(told).isEmpty();
    }
  }
}
