package nl.innovatietraineeship.system;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.innovatietraineeship.scenario.Actor;
import nl.innovatietraineeship.scenario.Api;
import nl.innovatietraineeship.scenario.CallCalendar;
import nl.innovatietraineeship.scenario.CallFigures;
import nl.innovatietraineeship.scenario.Suite;

/// Further calls for tests, beside those of the scenario: `ZZ01`, `ZZ02`, …
final class Calls {
  private final Suite suite;

  Calls(Suite suite) {
    this.suite = suite;
  }

  /// Drafts and opens a call whose window is still to come.
  ///
  /// @return its reference
  String open() {
    try (var api = new Api(suite)) {
      var reference = draft(api);
      open(api, reference);
      return reference;
    }
  }

  String draft(Api api) {
    var admin = api.as(Actor.ADMIN);
    var year =
        OffsetDateTime.parse(admin.get("/overview/v1/clock").path("moment").asText())
            .atZoneSameInstant(ZoneId.of("Europe/Amsterdam"))
            .getYear();
    var taken =
        admin.items("/plan-review/v1/calls?limit=100").stream()
            .map(call -> call.path("reference").asText())
            .collect(Collectors.toSet());
    var reference =
        IntStream.range(1, 100)
            .mapToObj("ZZ%02d"::formatted)
            .filter(free -> !taken.contains(free))
            .findFirst()
            .orElseThrow();
    admin.post(
        "/plan-review/v1/calls", new CallFigures(reference, new CallCalendar(year + 1)).json());
    return reference;
  }

  void open(Api api, String reference) {
    api.as(Actor.FINANCE).post("/plan-review/v1/calls/" + reference + "/opening");
  }
}
