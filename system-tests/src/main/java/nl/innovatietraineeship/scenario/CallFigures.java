package nl.innovatietraineeship.scenario;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The first call as it was published, and what its text leaves to us.
///
/// Sources: the launch article of 18 November 2020 (ceiling), Regieorgaan SIA's page of the pilot
/// (maximum, window, criteria, scores and threshold).
public record CallFigures(String reference, CallCalendar calendar) {
  static final Euros CEILING = Euros.of(3_900_000);

  /// What is added to it after the announcement, so that the list is served to its end.
  static final Euros RAISE = Euros.of(200_000);

  static final Euros RAISED_CEILING = CEILING.plus(RAISE);
  static final Euros MAXIMUM_PER_PLAN = Euros.of(300_000);

  /// "Enough for 15 trainees", as the page says of the maximum; no rule of the call.
  static final int MOST_SLOTS = 15;

  static final int LOWEST_SCORE = 1;
  static final int HIGHEST_SCORE = 6;
  static final int THRESHOLD = 4;

  /// Published without weights: all weigh the same.
  static final int WEIGHT = 1;

  /// One section a criterion, and a summary for who wants to know what it is about.
  private static final int SUMMARY_LENGTH = 2_000;

  private static final int SECTION_LENGTH = 8_000;

  /// The criteria of the call; a section of the same code answers each.
  enum Criterion {
    DEMAND_ARTICULATION("Demand articulation"),
    NETWORK_FORMATION("Network formation"),
    PLAN("Plan");

    private final String title;

    Criterion(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  /// The first call whose reference is free and whose window has not begun: a year later each.
  static CallFigures nextFree(Set<String> taken, OffsetDateTime now) {
    for (int year = CallCalendar.FIRST_YEAR; ; year++) {
      var call = new CallFigures("IT" + year % 100, new CallCalendar(year));
      if (call.calendar().opensAt().isAfter(now) && !taken.contains(call.reference())) {
        return call;
      }
    }
  }

  public Map<String, Object> json() {
    return Json.object(
        "reference", reference,
        "title", "Innovation traineeships, call of " + calendar.year(),
        "opensAt", CallCalendar.json(calendar.opensAt()),
        "closesAt", CallCalendar.json(calendar.closesAt()),
        "ceiling", CEILING.json(),
        "maximumPerPlan", MAXIMUM_PER_PLAN.json(),
        "sections", sections(),
        "criteria", criteria(),
        "scale",
            Json.object("lowest", LOWEST_SCORE, "highest", HIGHEST_SCORE, "best", HIGHEST_SCORE),
        "allocationMethod", "RANKED",
        "fitPolicy", "STOP",
        "partialAward", "NONE",
        "tieBreak", Criterion.PLAN.name(),
        "slotRefill", true,
        "waitlistUntil", calendar.waitlistUntil().toString());
  }

  private static List<Map<String, Object>> sections() {
    return List.of(
        section("SUMMARY", "Summary", SUMMARY_LENGTH),
        section(Criterion.DEMAND_ARTICULATION),
        section(Criterion.NETWORK_FORMATION),
        section(Criterion.PLAN));
  }

  private static Map<String, Object> section(Criterion criterion) {
    return section(criterion.name(), criterion.title(), SECTION_LENGTH);
  }

  private static Map<String, Object> section(String code, String title, int maximumLength) {
    return Json.object(
        "code", code, "title", title, "required", true, "maximumLength", maximumLength);
  }

  private static List<Map<String, Object>> criteria() {
    return List.of(Criterion.values()).stream()
        .map(criterion ->
            Json.object(
                "code",
                criterion.name(),
                "title",
                criterion.title(),
                "threshold",
                THRESHOLD,
                "weight",
                WEIGHT))
        .toList();
  }
}
