package nl.innovatietraineeship.kit.things;

import static nl.innovatietraineeship.kit.things.Sample.ADMIN;
import static nl.innovatietraineeship.kit.things.Sample.BASE;
import static nl.innovatietraineeship.kit.things.Sample.OFFICER;
import static nl.innovatietraineeship.kit.things.Sample.input;
import static nl.innovatietraineeship.kit.things.Sample.make;
import static nl.innovatietraineeship.kit.things.Sample.title;
import static nl.innovatietraineeship.kit.things.Sample.with;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "placement"),
      @ResourceArg(name = "suite.public-url", value = "https://things.example")
    })
class ClockTest {

  private static final String CLOCK = BASE + "/clock";

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
        Sql.value(
            "select string_agg(what || ' due ' || extract(epoch from due)::bigint || ' at '"
                + " || extract(epoch from clock)::bigint || '; ', '' order by seq) from diary"));
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

  private static String line(String what, Instant moment) {
    return what + " due " + moment.getEpochSecond() + " at " + moment.getEpochSecond() + "; ";
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
