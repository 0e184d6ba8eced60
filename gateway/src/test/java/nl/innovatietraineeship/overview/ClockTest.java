package nl.innovatietraineeship.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Tokens;
import nl.innovatietraineeship.overview.service.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The clocks of all services, moved as one.
@QuarkusTest
@OnTheStack
class ClockTest {

  private static final String CLOCK = "/overview/v1/clock";

  private final Api admin = Api.as(Tokens.of("admin", "admin-1"));

  @BeforeEach
  void all_services_move_when_asked() {
    Peers.reset();
    for (Service service : Service.values()) {
      Peer peer = Peers.at(service);
      peer.on(
          service.base() + "/clock",
          exchange -> {
            Peer.Received asked = peer.keep(exchange);
            Peer.send(
                exchange,
                200,
                asked.body().isEmpty() ? "{\"moment\":\"2020-11-02T08:00:00Z\"}" : asked.body());
          });
    }
  }

  @Test
  void all_clocks_move_to_the_same_moment_and_may_do_so_again() {
    Instant moment = later();
    for (int time = 0; time < 2; time++) {
      Response answer = move(moment);
      assertEquals(200, answer.statusCode(), answer.asString());
      assertEquals(moment.toString(), answer.jsonPath().getString("moment"));
      assertEquals(
          List.of("placement", "plan-review", "budget", "overview"),
          answer.jsonPath().getList("services.service"));
      assertEquals(
          1,
          List.copyOf(answer.jsonPath().getList("services.moment").stream().distinct().toList())
              .size());
    }
    assertEquals(
        "Bearer " + Tokens.of("admin", "admin-1"),
        Peers.at(Service.BUDGET).received().getFirst().header("Authorization"));
  }

  @Test
  void who_has_not_moved_is_named_and_the_same_call_completes_it() {
    Instant moment = later();
    Peer budget = Peers.at(Service.BUDGET);
    budget.leave();
    Response refused;
    try {
      refused = move(moment);
      assertNull(
          admin.get(CLOCK).jsonPath().getString("services.find { it.service == 'budget' }.moment"));
    } finally {
      budget.comeBack();
    }
    assertEquals(503, refused.statusCode());
    assertEquals(
        "Not moved yet: budget. Send the same request again.",
        refused.jsonPath().getString("detail"));
    assertEquals(200, move(moment).statusCode());
  }

  @Test
  void no_clock_moves_backward() {
    assertEquals(200, move(later()).statusCode());
    Instant before = now().minus(Duration.ofDays(1));
    Peers.reset();
    Response refused = move(before);
    assertEquals(409, refused.statusCode());
    assertEquals("THE_CLOCK_MOVES_FORWARD_ONLY", refused.jsonPath().getString("rule"));
    assertTrue(Peers.at(Service.BUDGET).received().isEmpty(), "nobody else was asked");
  }

  @Test
  void a_service_that_is_ahead_refuses_for_all() {
    Peers.at(Service.PLACEMENT)
        .answers("/placement/v1/clock", 409, "{\"rule\": \"THE_CLOCK_MOVES_FORWARD_ONLY\"}");
    Response refused = move(later());
    assertEquals(409, refused.statusCode());
    assertTrue(refused.jsonPath().getString("detail").endsWith("Already later: placement."));
  }

  @Test
  void another_conflict_does_not_say_that_a_service_is_ahead() {
    Peers.at(Service.PLACEMENT).answers("/placement/v1/clock", 409, "{}");
    Response refused = move(later());
    assertEquals(503, refused.statusCode());
    assertTrue(refused.jsonPath().getString("detail").startsWith("Not moved yet: placement."));
  }

  @Test
  void it_moves_to_no_year_in_which_terms_cannot_be_counted() {
    Response refused = move(Instant.parse("+100000-01-01T00:00:00Z"));
    assertEquals(400, refused.statusCode());
    assertTrue(Peers.at(Service.BUDGET).received().isEmpty(), "nobody else was asked");
  }

  @Test
  void only_an_administrator_moves_it() {
    var officer = Api.as(Tokens.of("officer", "officer-1"));
    assertEquals(403, officer.put(CLOCK, Map.of("moment", later().toString())).statusCode());
    assertEquals(400, admin.put(CLOCK, Map.of()).statusCode());
  }

  private Instant now() {
    return Instant.parse(admin.get(CLOCK).jsonPath().getString("moment"));
  }

  private Instant later() {
    return now().plus(Duration.ofDays(1));
  }

  private Response move(Instant moment) {
    return admin.put(CLOCK, Map.of("moment", moment.toString()));
  }
}
