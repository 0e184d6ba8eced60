package nl.innovatietraineeship.kit.things;

import static nl.innovatietraineeship.kit.things.Sample.OFFICER;
import static nl.innovatietraineeship.kit.things.Sample.input;
import static nl.innovatietraineeship.kit.things.Sample.make;
import static nl.innovatietraineeship.kit.things.Sample.title;
import static nl.innovatietraineeship.kit.things.Sample.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.innovatietraineeship.kit.outbox.Housekeeping;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.kit.testing.Published;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "placement"),
      @ResourceArg(name = "suite.public-url", value = "https://things.example")
    })
class OutboxTest {

  @Inject Housekeeping housekeeping;
  @Inject Outbox outbox;

  private static final List<Map<String, String>> PARTS =
      List.of(
          Map.of("name", "1", "madeOn", "2020-11-02"),
          Map.of("name", "2", "madeOn", "2020-11-02"),
          Map.of("name", "3", "madeOn", "2020-11-02"));

  @Test
  void an_event_shares_the_commit_of_its_change() {
    Response made = make(input(title()));
    String id = made.jsonPath().getString("id");
    assertEquals(
        "thing-made part-added",
        Sql.value(
            "select string_agg(split_part(type, '.', 3), ' ' order by seq) from outbox"
                + " where key = '"
                + id
                + "'"));
    // One statement wrote the row, the events and the answer in one transaction.
    assertEquals(
        "1",
        Sql.value(
            "select count(distinct x) from (select xmin::text x from thing where id = '"
                + id
                + "' union all select xmin::text from outbox where key = '"
                + id
                + "' union all select xmin::text from idempotency_key where location like '%"
                + id
                + "') w"));
  }

  @Test
  void a_refused_command_emits_nothing() {
    String title = title();
    make(input(title)).then().statusCode(201);
    String before = Sql.value("select count(*) from outbox");
    make(input(title)).then().statusCode(409);
    make(with(input(title()), "count", 0)).then().statusCode(400);
    String thing = make(input(title())).header("Location");
    OFFICER.put(thing, input(title), OFFICER.get(thing).header("ETag")).then().statusCode(409);
    assertEquals(
        Integer.parseInt(String.valueOf(before)) + 2,
        Integer.parseInt(String.valueOf(Sql.value("select count(*) from outbox"))));
  }

  @Test
  void events_of_a_commit_arrive_in_order_with_the_promised_headers() {
    try (var published = new Published()) {
      Response made = make(with(input(title()), "parts", PARTS));
      String id = made.jsonPath().getString("id");
      var all =
          published.until(
              "part-added",
              event ->
                  event.path("thingId").asText().equals(id)
                      && event.path("name").asText().equals("3"));
      var ours = all.stream().filter(message -> message.key().equals(id)).toList();
      assertEquals(
          List.of("", "1", "2", "3"),
          ours.stream().map(message -> message.payload().path("name").asText()).toList());
      Published.Message first = ours.getFirst();
      assertEquals(
          Set.of(
              "ce_id",
              "ce_source",
              "ce_specversion",
              "ce_type",
              "ce_subject",
              "ce_time",
              "ce_dataschema",
              "ce_partitionkey",
              "traceparent",
              "content-type"),
          first.headers().keySet());
      assertEquals("nl.innovatietraineeship.thing-made.v1", first.headers().get("ce_type"));
      assertEquals("1.0", first.headers().get("ce_specversion"));
      assertEquals("application/json", first.headers().get("content-type"));
      assertEquals(made.jsonPath().getString("reference"), first.headers().get("ce_subject"));
      assertEquals(id, first.headers().get("ce_partitionkey"));
      assertEquals(
          "urn:nld:oin:00000000000000000001:systeem:placement", first.headers().get("ce_source"));
      assertNotNull(Instant.parse(String.valueOf(first.headers().get("ce_time"))));
      assertEquals("3.00", first.payload().path("price").path("amount").asText());
      assertTrue(first.payload().path("thingId").isTextual());
      assertTrue(first.payload().path("occurredOn").asText().endsWith("Z"));
      assertEquals(
          "thingId thing price occurredOn",
          String.join(" ", (Iterable<String>) () -> first.payload().fieldNames()));
    }
  }

  @Test
  void a_commit_of_more_events_than_one_statement_takes_keeps_their_order() {
    var thing = new ThingId(UUID.randomUUID());
    QuarkusTransaction.requiringNew()
        .run(() -> {
          for (int number = 1; number <= 6_001; number++) {
            outbox.add(new PartAdded(thing, "TH-MANY", "part " + number, Instant.EPOCH));
          }
        });
    assertEquals(
        "6001 in order",
        Sql.value(
            "select count(*) || case when bool_and(number = place) then ' in order' else '' end"
                + " from (select substring(payload::json ->> 'name' from 6)::int as number,"
                + " row_number() over (order by seq) as place from outbox where key = '"
                + thing.value()
                + "') written"));
  }

  @Test
  void only_confirmed_rows_a_day_old_are_tidied_away() throws Exception {
    try (var published = new Published()) {
      Response old = make(input(title()));
      Response young = make(input(title()));
      Response unconfirmed = make(input(title()));
      String last = unconfirmed.jsonPath().getString("id");
      published.await("part-added", event -> event.path("thingId").asText().equals(last));
      age(old);
      age(unconfirmed);
      Sql.run("update outbox set written_lsn = 'FFFFFFFF/0' where key = '" + last + "'");
      Awaitility.await()
          .atMost(java.time.Duration.ofSeconds(60))
          .until(() -> {
            housekeeping.tidyOutbox();
            return rows(old).equals("0");
          });
      assertEquals("2", rows(young));
      assertEquals("2", rows(unconfirmed));
    }
  }

  private static void age(Response thing) throws Exception {
    Sql.run(
        "update outbox set written_at = now() - interval '25 hours' where key = '"
            + thing.jsonPath().getString("id")
            + "'");
  }

  private static String rows(Response thing) {
    return String.valueOf(
        Sql.value(
            "select count(*) from outbox where key = '" + thing.jsonPath().getString("id") + "'"));
  }
}
