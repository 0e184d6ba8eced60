package nl.innovatietraineeship.kit.things;

import static nl.innovatietraineeship.kit.things.Sample.ADMIN;
import static nl.innovatietraineeship.kit.things.Sample.BASE;
import static nl.innovatietraineeship.kit.things.Sample.OFFICER;
import static nl.innovatietraineeship.kit.things.Sample.input;
import static nl.innovatietraineeship.kit.things.Sample.make;
import static nl.innovatietraineeship.kit.things.Sample.title;
import static nl.innovatietraineeship.kit.things.Sample.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "placement"),
      @ResourceArg(name = "suite.public-url", value = "https://things.example")
    })
class ClockTest {

  private static final String CLOCK = BASE + "/clock";
  private static final String FAILING = "checks.find { it.name == 'Due jobs' }.data?.Stumbler";

  @Inject Stumbler stumbler;

  @Test
  void the_clock_stands_where_it_was_moved_and_moves_forward_only() {
    Instant there = now().plus(Duration.ofHours(1));
    move(there).then().statusCode(200).body("moment", equalTo(there.toString()));
    assertEquals(there, now());
    move(there).then().statusCode(200);
    ProblemTest.problem(move(there.minusSeconds(1)), 409, "the-clock-moves-forward-only");
    assertEquals(there, now());
    assertEquals(
        there.toString(),
        Sql.value(
            "select to_char(moment at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                + " from business_clock"));
  }

  @Test
  void only_an_administrator_moves_it() {
    OFFICER.put(CLOCK, Map.of("moment", now().toString())).then().statusCode(403);
    ADMIN.put(CLOCK, Map.of()).then().statusCode(400);
  }

  @Test
  void jobs_run_in_the_order_of_their_moments_each_taking_its_own_as_now() throws Exception {
    Instant start = now();
    Instant first = start.plus(Duration.ofDays(2));
    Instant second = start.plus(Duration.ofDays(2)).plus(Duration.ofHours(5));
    String later = made(second);
    String earlier = made(first);
    Sql.run("delete from diary");
    Instant end = start.plus(Duration.ofDays(10));
    move(end).then().statusCode(200).body("moment", equalTo(end.toString()));
    Duration day = Duration.ofDays(1);
    assertEquals(
        line("remind " + earlier, first.minus(day))
            + line("remind " + later, second.minus(day))
            + line("expire " + earlier, first)
            + line("expire " + later, second),
        diary());
    move(end).then().statusCode(200);
    assertEquals("4", Sql.value("select count(*) from diary"));
    assertEquals(
        "2",
        Sql.value(
            "select count(*) from outbox where type = 'nl.innovatietraineeship.thing-expired.v1'"
                + " and payload::json ->> 'occurredOn' in ('"
                + first
                + "', '"
                + second
                + "')"));
  }

  /// It was due before them; what it did as it failed is undone.
  @ParameterizedTest
  @EnumSource(names = {"ASKING", "RUNNING"})
  void a_job_that_fails_holds_up_no_other_and_is_tried_again_by_the_next_move(Stumbler.At where)
      throws Exception {
    Instant start = now();
    Instant expires = start.plus(Duration.ofDays(2));
    Instant end = start.plus(Duration.ofDays(3));
    String title = made(expires);
    Sql.run("delete from diary");
    stumbler.stumble(start.plus(Duration.ofHours(1)), where);
    try {
      move(end)
          .then()
          .statusCode(503)
          .body("type", endsWith("/unavailable"))
          .body("detail", containsString("not by Stumbler: the log says why"));
      assertEquals(end, now());
      assertEquals(
          line("remind " + title, expires.minus(Duration.ofDays(1)))
              + line("expire " + title, expires),
          diary());
      ready().body(FAILING, startsWith("fails since " + start.toString().substring(0, 10)));
      move(end).then().statusCode(503);
    } finally {
      stumbler.help();
    }
    move(end).then().statusCode(200);
    assertEquals(
        "stumble due %d at %d; "
            .formatted(start.plus(Duration.ofHours(1)).getEpochSecond(), end.getEpochSecond()),
        diary().substring(diary().indexOf("stumble")));
    ready().body(FAILING, nullValue());
  }

  private static ValidatableResponse ready() {
    return RestAssured.get("/q/health/ready").then().statusCode(200);
  }

  private static String line(String what, Instant moment) {
    return what + " due " + moment.getEpochSecond() + " at " + moment.getEpochSecond() + "; ";
  }

  private static String diary() {
    return String.valueOf(
        Sql.value(
            "select string_agg(what || ' due ' || extract(epoch from due)::bigint || ' at '"
                + " || extract(epoch from clock)::bigint || '; ', '' order by seq) from diary"));
  }

  private static String made(Instant expiresAt) {
    String title = title();
    make(with(input(title), "expiresAt", expiresAt.toString())).then().statusCode(201);
    return title;
  }

  private static Instant now() {
    return Instant.parse(ADMIN.get(CLOCK).jsonPath().getString("moment"));
  }

  private static Response move(Instant moment) {
    return ADMIN.put(CLOCK, Map.of("moment", moment.toString()));
  }
}
