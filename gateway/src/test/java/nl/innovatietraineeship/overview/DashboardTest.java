package nl.innovatietraineeship.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Golden;
import nl.innovatietraineeship.kit.testing.Offsets;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.Tokens;
import nl.innovatietraineeship.kit.testing.Topics;
import org.junit.jupiter.api.Test;

/// The figures of a call, from the golden story that contracts tells.
@QuarkusTest
@OnTheStack
class DashboardTest {

  /// Name, value and moment: what the story comes to. IT20-005 is withdrawn while reserved,
  /// IT20-014 takes its money from the waiting list, IT20-015 is refused for the ceiling and keeps
  /// its place until the list is over, IT20-016 is refused on its assessment.
  private static final String END_OF_THE_STORY =
      """
      ceiling                 3950000.00  2021-02-15T10:00:00Z
      reserved                0.00        2021-01-29T14:00:00Z
      awarded                 3543003.00  2022-01-10T09:00:00Z
      advanced                150000.00   2021-02-25T09:00:00Z
      determined              20000.00    2023-03-20T09:00:00Z
      paid                    150000.00   2021-02-25T09:00:00Z
      recovered               129000.00   2023-05-16T09:00:00Z
      free                    686997.00   2023-03-20T09:00:00Z
      plansSubmitted          16          2020-12-08T02:00:00Z
      plansComplete           16          2020-12-16T13:00:00Z
      plansUnderReview        16          2020-12-17T11:40:00Z
      plansAssessedPositive   15          2021-01-18T11:40:00Z
      plansAssessedNegative   1           2021-01-18T11:40:00Z
      plansRanked             15          2021-01-25T10:00:00Z
      plansReserved           0           2021-01-29T14:00:00Z
      plansWaitlisted         0           2021-12-31T23:00:00Z
      plansAwarded            13          2021-01-29T14:00:00Z
      plansRefused            2           2021-01-29T14:00:00Z
      plansSetAside           0           2021-01-29T14:00:00Z
      plansWithdrawn          1           2021-01-27T11:00:00Z
      slotsAwarded            177         2022-01-10T09:00:00Z
      grantsSettled           1           2023-05-16T09:00:00Z
      traineeshipsMatched     2           2021-01-26T10:00:00Z
      internshipsStarted      1           2021-03-01T09:00:00Z
      internshipsFinished     1           2021-08-31T12:00:00Z
      noGoes                  0           2020-11-02T08:15:00Z
      employmentsStarted      1           2021-09-01T09:00:00Z
      traineeshipsCompleted   1           2022-09-01T09:00:00Z
      traineeshipsEndedEarly  0           2020-11-02T08:15:00Z
      traineeshipsCancelled   1           2021-01-27T11:00:00Z
      traineesMatched         0           2021-03-01T09:00:00Z
      traineesInInternship    0           2021-08-31T12:00:00Z
      traineesGraduated       0           2021-09-01T09:00:00Z
      traineesEmployed        0           2022-09-01T09:00:00Z
      reviewsAssigned         32          2020-12-17T11:40:00Z
      reviewsSubmitted        32          2021-01-09T11:40:00Z
      daysUntilComplete       184         2020-12-16T13:00:00Z
      daysOfReview            512         2021-01-18T11:40:00Z
      daysUntilDecision       831         2021-01-29T14:00:00Z
      termsNearing            1           2020-12-30T23:00:00Z
      termsPassed             1           2021-01-07T23:00:00Z
      """;

  /// A replay of all that these tests publish takes a few seconds: so long only where it is wrong.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Api officer = Api.as(Tokens.of("officer", "officer-1"));

  @Inject KafkaClientService kafka;

  @Test
  void the_golden_story_comes_to_these_figures() {
    publish(Story.of("IT31").messages());
    awaitFigures("IT31", END_OF_THE_STORY);
  }

  @Test
  void every_event_delivered_twice_counts_once() {
    var story = Story.of("IT32");
    for (Golden message : story.messages()) {
      publish(List.of(message, message));
    }
    awaitFigures("IT32", END_OF_THE_STORY);
    publish(story.messages());
    publish(behind(story));
    awaitFigures("IT39", "plansSubmitted 1 2020-12-01T20:00:00Z");
    awaitFigures("IT39", "reserved 300000.00 2021-01-25T10:00:00Z");
    awaitFigures("IT39", "internshipsStarted 1 2021-03-01T09:00:00Z");
    awaitFigures("IT32", END_OF_THE_STORY);
  }

  @Test
  void topics_may_arrive_in_any_order() {
    var story = Story.of("IT33");
    publish(story.sentBy("placement"));
    publish(story.sentBy("budget"));
    publish(story.sentBy("plan-review"));
    awaitFigures("IT33", END_OF_THE_STORY);
  }

  @Test
  void replayed_from_the_beginning_the_figures_are_the_same() throws SQLException {
    publish(Story.of("IT34").messages());
    awaitFigures("IT34", END_OF_THE_STORY);
    var before = officer.get("/overview/v1/calls/IT34/dashboard").asString();
    Sql.run(
        "truncate followed_call, followed_plan, followed_claim, followed_ceiling,"
            + " followed_payment, followed_receipt, followed_traineeship, followed_term, tally, inbox");
    assertEquals(404, officer.get("/overview/v1/calls/IT34/dashboard").statusCode());
    Offsets.setBack(kafka, "plan-review", "budget", "placement");
    awaitFigures("IT34", END_OF_THE_STORY);
    assertEquals(before, officer.get("/overview/v1/calls/IT34/dashboard").asString());
  }

  @Test
  void what_was_counted_event_by_event_is_what_all_rows_come_to() {
    var story = Story.of("IT38");
    publish(story.sentBy("placement"));
    publish(story.sentBy("budget"));
    publish(story.sentBy("plan-review"));
    publish(story.messages());
    awaitFigures("IT38", END_OF_THE_STORY);
    assertEquals("0", Sql.value(uncounted("recounted", "tally")));
    assertEquals("0", Sql.value(uncounted("tally", "recounted")));
  }

  private static String uncounted(String one, String other) {
    String ofCall =
        "select dimension, key, figure, value, case dimension when 'ALL' then as_of end from %s"
            + " where value <> 0 and call_id = (select id from followed_call where reference = 'IT38')";
    return "select count(*) from ("
        + ofCall.formatted(one)
        + " except "
        + ofCall.formatted(other)
        + ") as uncounted";
  }

  @Test
  void a_poisoned_message_holds_up_its_plan_and_no_other() {
    var story = Story.of("IT35");
    var poisoned = story.first("plan-submitted");
    publish(List.of(story.first("call-opened")));
    try (var topics = new Topics()) {
      topics.publish(
          poisoned.anew(), "{\"planId\":" + poisoned.payload().path("planId") + ",\"on\":7}");
    }
    publish(story.sentBy("plan-review").subList(2, 17));
    publish(List.of(poisoned));
    awaitFigures("IT35", "plansSubmitted 15 2020-12-08T02:00:00Z");
    var letters = Api.as(Tokens.of("admin", "admin-1")).get("/overview/v1/dead-letters");
    assertTrue(letters.asString().contains("overview-on-plan-review"), letters.asString());
  }

  @Test
  void each_figure_is_found_by_its_name_too() {
    publish(Story.of("IT36").messages());
    awaitFigures("IT36", END_OF_THE_STORY);
    JsonPath dashboard = officer.get("/overview/v1/calls/IT36/dashboard").jsonPath();
    assertEquals("3543003.00", dashboard.getString("awarded.amount"));
    assertEquals(177, dashboard.getInt("slotsAwarded.count"));
    assertEquals("2022-01-10T09:00:00Z", dashboard.getString("slotsAwarded.asOf"));
  }

  @Test
  void the_figures_are_told_apart_by_every_dimension_and_add_up() {
    publish(Story.of("IT51").messages());
    awaitFigures("IT51", END_OF_THE_STORY);
    for (String dimension : List.of("top-sector", "hogeschool", "province", "month")) {
      var rows = officer.get("/overview/v1/calls/IT51/dashboard/" + dimension).jsonPath();
      assertEquals(16, rows.getInt("rows.sum { it.plansSubmitted }"), dimension);
      assertEquals(1, rows.getInt("rows.sum { it.internshipsStarted }"), dimension);
      assertEquals(
          150000.0, rows.getDouble("rows.sum { it.paid.amount as double }"), 0.001, dimension);
      assertEquals("2023-05-16T09:00:00Z", rows.getString("asOf"));
    }
    // A plan counts with each of its themes.
    var themes = officer.get("/overview/v1/calls/IT51/dashboard/theme").jsonPath();
    assertEquals(17, themes.getInt("rows.sum { it.plansSubmitted }"));
    var reasons = officer.get("/overview/v1/calls/IT51/dashboard/reason").jsonPath();
    assertEquals(List.of(), reasons.getList("rows"));
    var applicant = officer.get("/overview/v1/calls/IT51/dashboard/hogeschool").jsonPath();
    assertEquals("1.0000", applicant.getString("rows.find { it.key == '30GB' }.conversion"));
    assertEquals("0.0000", applicant.getString("rows.find { it.key == '30GB' }.dropOut"));
    assertEquals(404, officer.get("/overview/v1/calls/IT51/dashboard/weather").statusCode());
  }

  /// NHL Hogeschool became NHL Stenden in 2018: what is told of it stays its own.
  @Test
  void an_institution_that_is_no_more_keeps_its_name_and_province() {
    var story = Story.of("IT58");
    var plan = story.first("plan-submitted").with("brin", "21WN");
    publish(List.of(story.first("call-opened"), plan));
    awaitFigures("IT58", "plansSubmitted 1 " + plan.payload().path("occurredOn").asText());
    String path = "/overview/v1/calls/IT58/dashboard/";
    assertEquals(
        List.of("NHL Hogeschool"),
        officer.get(path + "hogeschool").jsonPath().getList("rows.name"));
    assertEquals(List.of("Fryslân"), officer.get(path + "province").jsonPath().getList("rows.key"));
  }

  @Test
  void a_breakdown_is_told_as_csv_too() {
    publish(Story.of("IT52").messages());
    awaitFigures("IT52", END_OF_THE_STORY);
    String csv =
        officer.getAs("/overview/v1/calls/IT52/dashboard/hogeschool", "text/csv").asString();
    assertEquals(17, csv.lines().count(), "a header, and a row a hogeschool");
    assertEquals(
        "key,name,plansSubmitted,plansAwarded,plansComplete,plansReserved,plansWaitlisted,"
            + "plansRefused,plansSetAside,plansWithdrawn,grantsSettled,"
            + "reserved,awarded,advanced,determined,paid,recovered,"
            + "slotsAwarded,traineeshipsMatched,internshipsStarted,internshipsFinished,noGoes,"
            + "employmentsStarted,traineeshipsCompleted,traineeshipsEndedEarly,traineesMatched,"
            + "traineesInInternship,traineesGraduated,traineesEmployed,"
            + "reviewsAssigned,reviewsSubmitted,daysUntilComplete,daysOfReview,daysUntilDecision,"
            + "termsNearing,termsPassed,conversion,dropOut",
        csv.lines().findFirst().orElseThrow());
    assertEquals(1, csv.lines().filter(line -> line.contains("129000.00")).count());
  }

  @Test
  void the_figures_of_a_call_are_told_as_csv_too() {
    publish(Story.of("IT54").messages());
    awaitFigures("IT54", END_OF_THE_STORY);
    String address = "/overview/v1/calls/IT54/dashboard";
    String csv = officer.getAs(address, "text/csv").asString();
    assertEquals("name,value,unit,asOf", csv.lines().findFirst().orElseThrow());
    assertTrue(csv.contains("awarded,3543003.00,EUR,2022-01-10T09:00:00Z\r\n"), csv);
    var rather = officer.getAs(address, "application/json, text/csv;q=0.1").jsonPath();
    assertEquals("1.0000", rather.getString("conversion"));
    assertEquals("0.0000", rather.getString("dropOut"));
    assertEquals(csv, officer.getAs(address, "text/csv, application/json;q=0.1").asString());
  }

  @Test
  void a_month_is_the_one_in_which_it_happened_not_in_which_it_was_recorded() {
    var story = Story.of("IT53");
    var paid = story.first("payment-made");
    paid.payload().put("paidOn", "2021-01-29");
    var graduated = story.first("internship-graduated");
    graduated.payload().put("graduatedOn", "2021-07-30");
    publish(
        List.of(
            story.first("call-opened"),
            story.first("plan-submitted"),
            paid,
            story.first("internship-started"),
            graduated));
    awaitFigures("IT53", "paid 150000.00 2021-02-22T09:00:00Z");
    awaitFigures("IT53", "internshipsFinished 1 2021-08-31T12:00:00Z");
    var months = officer.get("/overview/v1/calls/IT53/dashboard/month").jsonPath();
    assertEquals("150000.00", months.getString("rows.find { it.key == '2021-01' }.paid.amount"));
    assertEquals(1, months.getInt("rows.find { it.key == '2021-07' }.internshipsFinished"));
    assertEquals(1, months.getInt("rows.sum { it.internshipsFinished }"));
  }

  @Test
  void a_grant_of_which_a_payment_came_back_is_not_settled() {
    var story = Story.of("IT57");
    var settled = story.first("grant-settled");
    publish(List.of(story.first("call-opened"), settled));
    awaitFigures("IT57", "grantsSettled 1 2023-05-16T09:00:00Z");
    var returned = story.first("payment-returned");
    returned
        .payload()
        .put("occurredOn", "2023-05-20T09:00:00Z")
        .set("planId", settled.payload().path("planId"));
    publish(List.of(returned));
    awaitFigures("IT57", "grantsSettled 0 2023-05-20T09:00:00Z");
  }

  @Test
  void a_grant_that_keeps_some_of_its_slots_counts_with_those_however_often_it_is_told() {
    var story = Story.of("IT58");
    var awarded = story.first("grant-awarded");
    publish(List.of(story.first("call-opened"), awarded));
    awaitFigures("IT58", "awarded 300000.00 2021-01-29T14:00:00Z");
    var changed = story.first("grant-changed");
    changed
        .payload()
        .put("slots", 6)
        .<ObjectNode>set("planId", awarded.payload().path("planId"))
        .putObject("amount")
        .put("amount", "120000.00")
        .put("currency", "EUR");
    publish(List.of(changed, changed));
    awaitFigures(
        "IT58",
        """
        awarded       120000.00  2022-01-10T09:00:00Z
        slotsAwarded  6          2022-01-10T09:00:00Z
        free          3780000.00 2022-01-10T09:00:00Z
        """);
    var determined = story.first("grant-determined");
    determined.payload().set("planId", awarded.payload().path("planId"));
    publish(List.of(determined));
    awaitFigures("IT58", "determined 20000.00 2023-03-20T09:00:00Z");
    awaitFigures("IT58", "awarded 120000.00 2022-01-10T09:00:00Z");
  }

  @Test
  void a_determination_that_was_changed_counts_as_it_is_now_and_its_grant_is_settled_no_more() {
    var story = Story.of("IT59");
    var determined = story.first("grant-determined");
    publish(List.of(story.first("call-opened"), determined, story.first("grant-settled")));
    awaitFigures("IT59", "grantsSettled 1 2023-05-16T09:00:00Z");
    var changed = determined.anew();
    changed.payload().put("occurredOn", "2023-06-01T09:00:00Z");
    changed.payload().putObject("determined").put("amount", "15000.00").put("currency", "EUR");
    publish(List.of(changed));
    awaitFigures("IT59", "determined 15000.00 2023-06-01T09:00:00Z");
    awaitFigures("IT59", "grantsSettled 0 2023-06-01T09:00:00Z");
    var months = officer.get("/overview/v1/calls/IT59/dashboard/month").jsonPath();
    assertEquals(
        "15000.00", months.getString("rows.find { it.key == '2023-03' }.determined.amount"));
    assertEquals(
        List.of("2023-03"), months.getList("rows.findAll { it.determined.amount != '0.00' }.key"));
  }

  @Test
  void a_call_that_closed_and_was_settled_says_so() {
    var story = Story.of("IT55");
    publish(story.messages());
    publish(List.of(as(Story.of("IT56").first("call-opened"), story)));
    awaitFigures("IT56", "plansSubmitted 0 2020-11-02T08:15:00Z");
    var call = officer.get("/overview/v1/calls/IT55").jsonPath();
    assertEquals("2020-12-15T13:00:00Z", call.getString("closedOn"));
    assertEquals("2023-05-31T12:00:00Z", call.getString("settledOn"));
  }

  @Test
  void an_open_call_is_listed_with_the_address_of_its_figures() {
    publish(List.of(Story.of("IT37").first("call-opened")));
    awaitFigures("IT37", "plansSubmitted 0 2020-11-02T08:15:00Z");
    var call = officer.get("/overview/v1/calls/IT37").jsonPath();
    assertEquals("/overview/v1/calls/IT37/dashboard", call.getString("dashboard"));
    var references =
        officer.get("/overview/v1/calls?limit=200").jsonPath().getList("items.reference");
    assertTrue(references.contains("IT37"), references::toString);
  }

  @Test
  void a_hogeschool_sees_no_dashboard() {
    var hogeschool = Api.as(Tokens.of("hogeschool", "hogeschool-30GB", "30GB"));
    assertEquals(403, hogeschool.get("/overview/v1/calls/IT31/dashboard").statusCode());
    assertEquals(404, officer.get("/overview/v1/calls/IT99/dashboard").statusCode());
  }

  private static void publish(List<Golden> messages) {
    try (var topics = new Topics()) {
      messages.forEach(topics::publish);
    }
  }

  /// Events of another call in the partitions of this one: when they are in, all before them are.
  private static List<Golden> behind(Story story) {
    var other = Story.of("IT39");
    return List.of(
        as(other.first("call-opened"), story),
        as(other.first("plan-submitted"), story),
        as(other.first("reservation-made"), story),
        as(other.first("internship-started"), story));
  }

  private static Golden as(Golden message, Story story) {
    String name = message.type().split("\\.", -1)[2];
    return new Golden(message.headers(), story.first(name).key(), message.payload());
  }

  /// Waits until the call has all of these figures, each with its moment.
  private void awaitFigures(String call, String table) {
    Instant end = Instant.now().plus(PATIENCE);
    Map<String, String> expected = expected(table);
    Map<String, String> told = Map.of();
    while (Instant.now().isBefore(end)) {
      told = figures(call);
      if (told.entrySet().containsAll(expected.entrySet())) {
        return;
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    var missing = new TreeSet<>(expected.entrySet().stream().map(Object::toString).toList());
    missing.removeAll(told.entrySet().stream().map(Object::toString).toList());
    throw new AssertionError(call + " lacks " + missing + " and says " + told);
  }

  private static Map<String, String> expected(String table) {
    var expected = new LinkedHashMap<String, String>();
    table
        .lines()
        .map(line -> line.strip().split(" +", -1))
        .forEach(row -> expected.put(row[0], row[1] + " " + row[2]));
    return expected;
  }

  private Map<String, String> figures(String call) {
    var answer = officer.get("/overview/v1/calls/" + call + "/dashboard");
    var told = new LinkedHashMap<String, String>();
    if (answer.statusCode() == 404) {
      return told;
    }
    List<Map<String, Object>> figures = answer.jsonPath().getList("figures");
    figures.forEach(figure ->
        told.put(String.valueOf(figure.get("name")), value(figure) + " " + figure.get("asOf")));
    return told;
  }

  private static String value(Map<String, Object> figure) {
    return figure.get("value") instanceof Map<?, ?> money
        ? String.valueOf(money.get("amount"))
        : String.valueOf(figure.get("value"));
  }
}
