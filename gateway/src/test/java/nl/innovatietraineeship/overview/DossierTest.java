package nl.innovatietraineeship.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Tokens;
import nl.innovatietraineeship.overview.service.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A plan as all services know it.
@QuarkusTest
@OnTheStack
class DossierTest {

  private static final String PLAN = "{\"id\":\"0175dacb-f100-70d8-981a-757fb5cf323e\"}";
  private static final String GRANTS =
      "{\"items\":[{\"id\":\"0175dacb-f100-7a01-981a-757fb5cf323e\",\"reference\":\"IT20-001-G\"}]}";
  private static final String HISTORY =
      "/budget/v1/grants/0175dacb-f100-7a01-981a-757fb5cf323e/history";
  private static final String SLOTS = "{\"slots\":{\"open\":15}}";

  private final String token = Tokens.of("officer", "officer-1");
  private final Api officer = Api.as(token);

  private Peer planReview;
  private Peer budget;
  private Peer placement;

  @BeforeEach
  void all_know_the_plan() {
    Peers.reset();
    planReview = Peers.at(Service.PLAN_REVIEW);
    budget = Peers.at(Service.BUDGET);
    placement = Peers.at(Service.PLACEMENT);
    planReview.answers("/plan-review/v1/plans/IT20-001", 200, PLAN);
    budget.answers("/budget/v1/grants", 200, GRANTS);
    placement.answers("/placement/v1/plans/IT20-001", 200, SLOTS);
  }

  @Test
  void a_dossier_has_what_each_service_answers() {
    JsonPath dossier = dossier().jsonPath();
    assertEquals("0175dacb-f100-70d8-981a-757fb5cf323e", dossier.getString("planId"));
    assertEquals("KNOWN", dossier.getString("plan.status"));
    assertEquals("IT20-001-G", dossier.getString("budget.data.items[0].reference"));
    assertEquals(15, dossier.getInt("placement.data.slots.open"));
    assertTrue(dossier.getString("placement.asOf").endsWith("Z"));
  }

  @Test
  void every_service_is_asked_with_the_token_of_the_caller() {
    budget.on(
        "/budget/v1/grants",
        exchange -> {
          budget.keep(exchange);
          Peer.send(exchange, 200, GRANTS);
        });
    dossier();
    Peer.Received asked = budget.received().getFirst();
    assertEquals("Bearer " + token, asked.header("Authorization"));
    assertEquals("/budget/v1/grants?plan=IT20-001", asked.uri());
  }

  @Test
  void the_services_are_asked_at_once() {
    var together = new CyclicBarrier(3);
    planReview.on("/plan-review/v1/plans/IT20-001", together(together, PLAN));
    budget.on("/budget/v1/grants", together(together, GRANTS));
    placement.on("/placement/v1/plans/IT20-001", together(together, SLOTS));
    JsonPath dossier = dossier().jsonPath();
    assertEquals("KNOWN", dossier.getString("plan.status"));
    assertEquals("KNOWN", dossier.getString("budget.status"));
    assertEquals("KNOWN", dossier.getString("placement.status"));
  }

  @Test
  void a_dossier_tells_what_happened_and_what_is_waited_for() {
    planReview.answers(
        "/plan-review/v1/plans/IT20-001/history", 200, "{\"items\":[{\"step\":\"SUBMITTED\"}]}");
    planReview.answers(
        "/plan-review/v1/plans/IT20-001/waiting-for", 200, "{\"state\":\"SUBMITTED\"}");
    JsonPath dossier = dossier().jsonPath();
    assertEquals("SUBMITTED", dossier.getString("timeline.data.items[0].step"));
    assertEquals("SUBMITTED", dossier.getString("waitingFor.data.state"));
  }

  @Test
  void a_dossier_tells_what_happened_to_the_grant_that_budget_names() {
    budget.on(
        HISTORY,
        exchange -> {
          budget.keep(exchange);
          Peer.send(exchange, 200, "{\"items\":[{\"step\":\"AWARDED\"}]}");
        });
    JsonPath dossier = dossier().jsonPath();
    assertEquals("AWARDED", dossier.getString("timelineOfGrant.data.items[0].step"));
    Peer.Received asked = budget.received().getLast();
    assertEquals("Bearer " + token, asked.header("Authorization"));
    assertEquals(HISTORY + "?limit=200", asked.uri());
  }

  @Test
  void without_a_grant_nothing_happened_to_one_and_nobody_is_asked() {
    budget.answers("/budget/v1/grants", 200, "{\"items\":[]}");
    assertEquals("ABSENT", dossier().jsonPath().getString("timelineOfGrant.status"));
    budget.answers("/budget/v1/grants", 403, "{}");
    assertEquals("ABSENT", dossier().jsonPath().getString("timelineOfGrant.status"));
    budget.answers("/budget/v1/grants", 500, "{}");
    assertEquals("UNKNOWN", dossier().jsonPath().getString("timelineOfGrant.status"));
    assertEquals(List.of(), budget.received());
  }

  /// Each answers within a second, both together do not.
  @Test
  void a_grant_and_what_happened_to_it_come_within_the_patience_for_one_or_the_latter_is_unknown() {
    budget.on("/budget/v1/grants", late(GRANTS));
    budget.on(HISTORY, late("{\"items\":[{\"step\":\"AWARDED\"}]}"));
    JsonPath dossier = dossier().jsonPath();
    assertEquals("KNOWN", dossier.getString("budget.status"));
    assertEquals("UNKNOWN", dossier.getString("timelineOfGrant.status"));
  }

  @Test
  void a_traineeship_has_a_dossier_with_its_plan() {
    placement.answers("/placement/v1/traineeships/IT20-001-03", 200, "{\"plan\":\"IT20-001\"}");
    Response answer = officer.get("/overview/v1/traineeships/IT20-001-03/dossier");
    assertEquals(200, answer.statusCode());
    JsonPath dossier = answer.jsonPath();
    assertEquals("IT20-001", dossier.getString("traineeship.data.plan"));
    assertEquals("KNOWN", dossier.getString("plan.status"));
    placement.answers("/placement/v1/traineeships/IT20-001-03", 404, "{}");
    assertEquals(404, officer.get("/overview/v1/traineeships/IT20-001-03/dossier").statusCode());
    placement.answers("/placement/v1/traineeships/IT20-001-03", 500, "{}");
    dossier = officer.get("/overview/v1/traineeships/IT20-001-03/dossier").jsonPath();
    assertEquals("UNKNOWN", dossier.getString("traineeship.status"));
    assertEquals("UNKNOWN", dossier.getString("plan.status"));
  }

  @Test
  void the_dossier_of_a_traineeship_tells_what_happened_to_it_and_beside_it_to_its_plan() {
    String address = "/placement/v1/traineeships/IT20-001-03";
    placement.answers(address, 200, "{\"plan\":\"IT20-001\"}");
    placement.answers(address + "/history", 200, "{\"items\":[{\"step\":\"MATCHED\"}]}");
    planReview.answers("/plan-review/v1/plans/IT20-001/history", 404, "{}");
    for (String role : List.of("officer", "hogeschool", "lector", "company", "trainee")) {
      JsonPath dossier =
          Api.as(Tokens.of(role, role + "-1"))
              .get("/overview/v1/traineeships/IT20-001-03/dossier")
              .jsonPath();
      assertEquals("MATCHED", dossier.getString("timeline.data.items[0].step"), role);
      assertEquals("ABSENT", dossier.getString("timelineOfPlan.status"), role);
    }
    planReview.answers(
        "/plan-review/v1/plans/IT20-001/history", 200, "{\"items\":[{\"step\":\"SUBMITTED\"}]}");
    JsonPath both = officer.get("/overview/v1/traineeships/IT20-001-03/dossier").jsonPath();
    assertEquals("MATCHED", both.getString("timeline.data.items[0].step"));
    assertEquals("SUBMITTED", both.getString("timelineOfPlan.data.items[0].step"));
  }

  @Test
  void a_part_that_does_not_answer_in_time_is_unknown() throws InterruptedException {
    var goOn = new CountDownLatch(1);
    budget.on(
        "/budget/v1/grants",
        exchange -> {
          try {
            goOn.await(10, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    long start = System.nanoTime();
    JsonPath dossier = dossier().jsonPath();
    goOn.countDown();
    assertEquals("UNKNOWN", dossier.getString("budget.status"));
    assertNull(dossier.get("budget.data"));
    assertEquals("KNOWN", dossier.getString("plan.status"));
    assertTrue(System.nanoTime() - start < Duration.ofSeconds(5).toNanos(), "a second, not ten");
  }

  @Test
  void a_part_that_nobody_reaches_is_unknown_and_an_empty_one_absent() {
    placement.leave();
    budget.answers("/budget/v1/grants", 200, "{\"items\":[]}");
    try {
      JsonPath dossier = dossier().jsonPath();
      assertEquals("UNKNOWN", dossier.getString("placement.status"));
      assertEquals("ABSENT", dossier.getString("budget.status"));
    } finally {
      placement.comeBack();
    }
  }

  @Test
  void what_a_service_does_not_have_or_show_is_absent() {
    placement.answers("/placement/v1/plans/IT20-001", 404, "{}");
    budget.answers("/budget/v1/grants", 403, "{}");
    JsonPath dossier = dossier().jsonPath();
    assertEquals("ABSENT", dossier.getString("placement.status"));
    assertEquals("ABSENT", dossier.getString("budget.status"));
  }

  @Test
  void a_service_that_fails_leaves_its_part_unknown() {
    planReview.answers("/plan-review/v1/plans/IT20-001", 500, "{}");
    JsonPath dossier = dossier().jsonPath();
    assertEquals("UNKNOWN", dossier.getString("plan.status"));
    assertNull(dossier.get("planId"));
  }

  @Test
  void a_plan_outside_the_scope_of_the_caller_has_no_dossier() {
    planReview.answers("/plan-review/v1/plans/IT20-001", 404, "{}");
    assertEquals(404, officer.get("/overview/v1/plans/IT20-001/dossier").statusCode());
    assertEquals(404, officer.get("/overview/v1/plans/a%3Fb/dossier").statusCode());
  }

  @Test
  void a_dossier_needs_a_login() {
    assertEquals(401, Api.as("none").get("/overview/v1/plans/IT20-001/dossier").statusCode());
    var company = Api.as(Tokens.of("company", "company-1"));
    assertEquals(403, company.get("/overview/v1/plans/IT20-001/dossier").statusCode());
  }

  private Response dossier() {
    Response answer = officer.get("/overview/v1/plans/IT20-001/dossier");
    assertEquals(200, answer.statusCode(), answer.asString());
    return answer;
  }

  /// Answers after most of the patience.
  private static HttpHandler late(String json) {
    return exchange -> {
      LockSupport.parkNanos(Duration.ofMillis(600).toNanos());
      Peer.send(exchange, 200, json);
    };
  }

  /// Answers when all three are asked, and not before.
  private static HttpHandler together(CyclicBarrier all, String json) {
    return exchange -> {
      try {
        all.await(5, TimeUnit.SECONDS);
        Peer.send(exchange, 200, json);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (BrokenBarrierException | TimeoutException alone) {
        Peer.send(exchange, 500, "{}");
      }
    };
  }
}
