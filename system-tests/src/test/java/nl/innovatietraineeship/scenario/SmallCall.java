package nl.innovatietraineeship.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.innovatietraineeship.scenario.PlanFigures.Part;
import nl.innovatietraineeship.scenario.PlanFigures.Theme;
import nl.innovatietraineeship.scenario.PlanFigures.TopSector;

/// A call of four plans and months instead of years, drawn from a seed: more is asked than there
/// is.
///
/// @param stage with the call and its plans
/// @param firms which take trainees; the last of them declares no size by itself
record SmallCall(Stage stage, List<Firm> firms, long ceiling) {
  static final int PLANS = 4;
  private static final int FIRMS = 3;
  private static final int FIRST_FIRM = 900;
  private static final long PER_SLOT = 10_000;
  private static final int MOST_SLOTS = 3;
  private static final int YEARS = 99;

  static SmallCall draw(Api api, Random random) {
    var now = clock(api);
    var taken =
        api.as(Actor.ADMIN).items("/plan-review/v1/calls?limit=100").stream()
            .map(call -> call.path("reference").asText())
            .toList();
    var reference =
        IntStream.rangeClosed(1, YEARS)
            .mapToObj("RD%02d"::formatted)
            .filter(each -> !taken.contains(each))
            .findFirst()
            .orElseThrow();
    var standing = Institution.standingOn(now.toLocalDate());
    var plans = new ArrayList<PlanFigures>();
    for (int number = 1; number <= PLANS; number++) {
      plans.add(plan(number, standing, random));
    }
    long asked = plans.stream().mapToLong(plan -> plan.slots() * PER_SLOT).sum();
    var silence =
        new Narration(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    return new SmallCall(
        new Stage(api, silence, new CallFigures(reference, new CallCalendar(now.getYear())), plans),
        IntStream.range(0, FIRMS)
            .mapToObj(number -> new Firm(FIRST_FIRM + number, TopSector.WATER, "Utrecht"))
            .toList(),
        Math.max(MOST_SLOTS * PER_SLOT, asked * (50L + random.nextInt(40)) / 100));
  }

  private static PlanFigures plan(int number, List<Institution> standing, Random random) {
    var lenders = standing.subList(PLANS + 1, PLANS + 3);
    var score = new Scores(score(random), score(random), score(random));
    return new PlanFigures(
        number,
        standing.get(number),
        List.of(TopSector.values()).get(random.nextInt(TopSector.values().length)),
        List.of(Theme.KEY_TECHNOLOGIES),
        1 + random.nextInt(MOST_SLOTS),
        Euros.of(PER_SLOT),
        lenders,
        List.of(score, score),
        score,
        Part.NONE,
        List.of());
  }

  /// Below the threshold of four now and then.
  private static int score(Random random) {
    return random.nextInt(12) == 0 ? 3 : 4 + random.nextInt(3);
  }

  static OffsetDateTime clock(Api api) {
    var moment = api.as(Actor.ADMIN).get("/overview/v1/clock").path("moment").asText();
    return OffsetDateTime.parse(moment)
        .atZoneSameInstant(CallCalendar.AMSTERDAM)
        .toOffsetDateTime();
  }

  String reference() {
    return stage.call().reference();
  }

  /// As it is published, with its window from tomorrow on.
  Map<String, Object> json(Random random) {
    var now = clock(stage.api());
    var json = stage.call().json();
    json.put("opensAt", CallCalendar.json(now.plusDays(1)));
    json.put("closesAt", CallCalendar.json(now.plusDays(4)));
    json.put("waitlistUntil", now.plusDays(60).toLocalDate().toString());
    json.put("ceiling", Euros.of(ceiling).json());
    json.put("maximumPerPlan", Euros.of(MOST_SLOTS * PER_SLOT).json());
    json.put("fitPolicy", random.nextBoolean() ? "STOP" : "SKIP");
    json.put("partialAward", random.nextBoolean() ? "NONE" : "WHOLE_SLOTS");
    json.put("minimumReviewers", 1);
    json.put("internshipMonths", 1);
    json.put("employmentMonths", 1);
    json.put("activityMonths", 3);
    json.put("repairTerm", "P3D");
    json.put(
        "accountability",
        Json.object(
            "showPerformanceFrom", Euros.of(PER_SLOT * (1 + random.nextInt(MOST_SLOTS))).json(),
            "showCostsFrom", Euros.of(PER_SLOT * (MOST_SLOTS + random.nextInt(2))).json()));
    return json;
  }

  /// A place of that firm from now on.
  Map<String, Object> place(Firm firm, String companyId, OffsetDateTime now) {
    var place = firm.place(companyId, stage.calendar());
    place.put("from", now.toLocalDate().toString());
    place.put("until", now.plusYears(1).toLocalDate().toString());
    return place;
  }

  static String id(JsonNode item) {
    return item.path("id").asText();
  }
}
