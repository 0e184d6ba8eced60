package nl.innovatietraineeship.placement.scene;

import static nl.innovatietraineeship.placement.scene.People.sia;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.innovatietraineeship.kit.clock.BusinessClock;

/// The business clock under the tests: it stands still until a test moves it on.
public final class Days {

  private static final String CLOCK = "/placement/v1/clock";

  private Days() {}

  public static LocalDate today() {
    return BusinessClock.dayOf(
        Instant.parse(sia("admin").get(CLOCK).jsonPath().getString("moment")));
  }

  /// Moves it to noon of that day, running what becomes due.
  public static void moveTo(LocalDate day) {
    Instant noon = day.atTime(12, 0).atZone(BusinessClock.AMSTERDAM).toInstant();
    sia("admin").put(CLOCK, Map.of("moment", noon.toString())).then().statusCode(200);
  }
}
