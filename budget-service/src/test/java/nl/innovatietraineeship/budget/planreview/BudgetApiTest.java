package nl.innovatietraineeship.budget.planreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The HTTP face: what it shows, to whom, and page by page.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class BudgetApiTest {

  /// The institution of the golden messages.
  private static final String BRIN = "30GB";

  @Inject EventConsumption consumption;
  @Inject PlanReviewListener listener;

  private final Api finance = Api.as(Tokens.of("finance", "finance-1"));
  private final Api own = Api.as(Tokens.of("hogeschool", "coordinator-1", BRIN));
  private final Api other = Api.as(Tokens.of("hogeschool", "coordinator-2", "21UI"));

  private ToldCall call;

  /// Plans 1 and 2 are granted 3.00 each, plan 3 has 3.00 reserved, plan 4 waits for 2.00.
  @BeforeEach
  void books() {
    call =
        new ToldCall(consumption, listener)
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(300), new Money(300), new Money(300), new Money(200)))
            .awarded(1)
            .awarded(2);
  }

  @Test
  void the_position_of_a_call_by_reference_or_id() {
    for (String id : List.of(call.reference(), call.id().toString())) {
      var position = finance.get("/budget/v1/calls/" + id + "/position").jsonPath();
      assertEquals("10.00", position.getString("ceiling.amount"));
      assertEquals("3.00", position.getString("reserved.amount"));
      assertEquals("6.00", position.getString("awarded.amount"));
      assertEquals("1.00", position.getString("free.amount"));
      assertEquals("0.00", position.getString("paid.amount"));
      assertEquals(1, position.getInt("claims.waiting"));
      assertEquals(1, position.getInt("claims.reserved"));
      assertEquals(2, position.getInt("claims.granted"));
    }
  }

  @Test
  void a_call_with_its_books() {
    var books = finance.get("/budget/v1/calls/" + call.reference());
    assertEquals(200, books.statusCode());
    assertNotNull(books.header("ETag"));
    assertNotNull(books.header("API-Version"));
    assertEquals("ALLOCATED", books.jsonPath().getString("state"));
    assertEquals("10.00", books.jsonPath().getString("ceiling.amount"));
    assertEquals(1, books.jsonPath().getInt("rankingVersion"));
  }

  @Test
  void claims_by_state_in_rank_order() {
    String claims = "/budget/v1/calls/" + call.reference() + "/claims";
    assertEquals(
        List.of(1, 2, 3, 4), finance.get(claims).jsonPath().getList("items.rank", Integer.class));
    var waiting = finance.get(claims + "?state=WAITING").jsonPath();
    assertEquals(List.of(call.plan(4)), waiting.getList("items.plan"));
    assertEquals(1, waiting.getInt("items[0].place"));
    assertNull(waiting.get("items[0].reserved"));
    var reserved = finance.get(claims + "?state=RESERVED").jsonPath();
    assertEquals("3.00", reserved.getString("items[0].reserved.amount"));
    assertNotNull(reserved.getString("items[0].reservationId"));
    String reference = reserved.getString("items[0].reference");
    assertEquals(
        call.plan(3), finance.get("/budget/v1/claims/" + reference).jsonPath().getString("plan"));
  }

  @Test
  void claims_page_by_page_without_gap_or_double() {
    var seen = new ArrayList<String>();
    String next = "/budget/v1/calls/" + call.reference() + "/claims?limit=3";
    int pages = 0;
    while (next != null) {
      var page = finance.get(next);
      seen.addAll(page.jsonPath().getList("items.plan", String.class));
      String cursor = page.jsonPath().getString("next");
      assertEquals(cursor != null, page.header("Link") != null);
      next =
          cursor == null
              ? null
              : "/budget/v1/calls/" + call.reference() + "/claims?limit=3&cursor=" + cursor;
      pages++;
    }
    assertEquals(2, pages);
    assertEquals(List.of(call.plan(1), call.plan(2), call.plan(3), call.plan(4)), seen);
  }

  @Test
  void a_grant_with_the_entries_behind_it() {
    var grant = finance.get("/budget/v1/grants/" + call.plan(1) + "-G").jsonPath();
    assertEquals("3.00", grant.getString("amount.amount"));
    assertEquals("2021-01-29", grant.getString("awardedOn"));
    assertEquals("2021-03-29", grant.getString("startBefore"));
    assertEquals("2022-11-29", grant.getString("activitiesUntil"));
    var entries =
        finance.get("/budget/v1/grants/" + call.plan(1) + "-G/entries?limit=200").jsonPath();
    assertEquals(List.of("RESERVED", "RESERVED", "AWARDED"), entries.getList("items.account"));
    assertEquals("3.00", entries.getString("items[0].credit.amount"));
    assertNull(entries.get("items[0].debit"));
    assertEquals("2021-01-29", entries.getString("items[1].on"));
    assertEquals(grant.getString("id"), entries.getString("items[1].grantId"));
  }

  @Test
  void an_entry_of_a_grant_reads_as_in_the_list() {
    String entries = "/budget/v1/grants/" + call.plan(1) + "-G/entries";
    for (Map<String, Object> listed :
        finance.get(entries).jsonPath().<Map<String, Object>>getList("items")) {
      var entry = own.get(entries + "/" + listed.get("id"));
      assertEquals(200, entry.statusCode());
      assertEquals("\"0\"", entry.header("ETag"));
      assertEquals(listed, entry.jsonPath().getMap(""));
    }
  }

  @Test
  void an_entry_is_found_under_its_own_grant_alone() {
    String first = "/budget/v1/grants/" + call.plan(1) + "-G/entries";
    String second = "/budget/v1/grants/" + call.plan(2) + "-G/entries";
    String entry = "/" + finance.get(first).jsonPath().getString("items[0].id");
    assertEquals(200, finance.get(first + entry).statusCode());
    assertEquals(404, finance.get(second + entry).statusCode());
    assertEquals(404, finance.get(first + "/" + UUID.randomUUID()).statusCode());
    assertEquals(404, finance.get(first + "/1").statusCode());
    assertEquals(404, finance.get("/budget/v1/grants/XX99-001-G/entries" + entry).statusCode());
    assertEquals(400, finance.get(first + entry + "?colour=red").statusCode());
  }

  @Test
  void grants_by_call_plan_and_institution() {
    String grants = "/budget/v1/grants?limit=200";
    assertEquals(2, count(finance, grants + "&call=" + call.reference()));
    assertEquals(2, count(finance, grants + "&call=" + call.id()));
    assertEquals(1, count(finance, grants + "&plan=" + call.plan(2)));
    assertEquals(1, count(finance, grants + "&plan=" + call.planId(2)));
    assertEquals(2, count(finance, grants + "&brin=30GB&call=" + call.reference()));
    assertEquals(0, count(finance, grants + "&brin=21UI&call=" + call.reference()));
  }

  @Test
  void a_hogeschool_sees_the_grants_of_its_own_institution_only() {
    String grant = "/budget/v1/grants/" + call.plan(1) + "-G";
    assertEquals(200, own.get(grant).statusCode());
    assertEquals(200, own.get(grant + "/entries").statusCode());
    assertEquals(404, other.get(grant).statusCode());
    assertEquals(404, other.get(grant + "/entries").statusCode());
    String entry =
        grant + "/entries/" + own.get(grant + "/entries").jsonPath().getString("items[0].id");
    assertEquals(200, own.get(entry).statusCode());
    assertEquals(404, other.get(entry).statusCode());
    String ofCall = "/budget/v1/grants?call=" + call.reference();
    assertEquals(2, count(own, ofCall));
    assertEquals(0, count(other, ofCall));
    assertEquals(0, count(other, ofCall + "&brin=30GB"));
  }

  @Test
  void a_hogeschool_without_an_institution_sees_no_grants() {
    var nobody = Api.as(Tokens.of("hogeschool", "coordinator-3"));
    assertEquals(0, count(nobody, "/budget/v1/grants"));
    assertEquals(404, nobody.get("/budget/v1/grants/" + call.plan(1) + "-G").statusCode());
  }

  @ParameterizedTest
  @CsvSource({"brin, 30gb", "brin, 30GBX", "brin, 'x'' or 1 = 1'", "kvk, 1234567", "kvk, 1234567a"})
  void a_claim_of_a_token_that_cannot_be_read_is_told_and_is_no_failure_of_ours(
      String claim, String value) {
    for (String role : List.of("hogeschool", "finance")) {
      var person = Api.as(Tokens.with(role + "-4", List.of(role), Map.of(claim, value)));
      for (String path : List.of("/budget/v1/grants", "/budget/v1/grants/" + call.plan(1) + "-G")) {
        var answer = person.get(path);
        assertEquals(403, answer.statusCode(), path);
        assertEquals(
            "The claim " + claim + " of your token cannot be read.",
            answer.jsonPath().getString("detail"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"30gb", "30G", "30GBX", "'", "\u0663\u0660GB"})
  void a_brin_that_is_none_is_told_to_whoever_asks(String brin) {
    for (Api caller : List.of(finance, own)) {
      var answer = caller.get("/budget/v1/grants?brin=" + brin);
      assertEquals(400, answer.statusCode());
      assertEquals(List.of("brin"), answer.jsonPath().getList("errors.location"));
    }
  }

  @Test
  void a_hogeschool_learns_no_outcome_from_calls_and_claims() {
    String books = "/budget/v1/calls/" + call.reference();
    assertEquals(403, own.get("/budget/v1/calls").statusCode());
    assertEquals(403, own.get(books).statusCode());
    assertEquals(403, own.get(books + "/position").statusCode());
    assertEquals(403, own.get(books + "/claims").statusCode());
    assertEquals(403, own.get("/budget/v1/claims/" + call.plan(1) + "-C1").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"finance", "officer", "board", "admin", "dashboard"})
  void the_people_of_sia_see_everything(String role) {
    var sia = Api.as(Tokens.of(role, role + "-1"));
    String books = "/budget/v1/calls/" + call.reference();
    assertEquals(200, sia.get("/budget/v1/calls").statusCode());
    assertEquals(200, sia.get(books + "/position").statusCode());
    assertEquals(200, sia.get(books + "/claims").statusCode());
    String grant = "/budget/v1/grants/" + call.plan(1) + "-G";
    assertEquals(200, sia.get(grant).statusCode());
    String entry = sia.get(grant + "/entries").jsonPath().getString("items[0].id");
    assertEquals(200, sia.get(grant + "/entries/" + entry).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"company", "trainee", "reviewer", "chair", "lector"})
  void nobody_else_sees_anything(String role) {
    var person = Api.as(Tokens.of(role, role + "-1", BRIN));
    assertEquals(403, person.get("/budget/v1/calls").statusCode());
    assertEquals(403, person.get("/budget/v1/grants").statusCode());
    String entries = "/budget/v1/grants/" + call.plan(1) + "-G/entries";
    assertEquals(403, person.get(entries).statusCode());
    String entry = finance.get(entries).jsonPath().getString("items[0].id");
    assertEquals(403, person.get(entries + "/" + entry).statusCode());
  }

  @Test
  void without_a_token_nothing_is_told() {
    assertEquals(401, RestAssured.get("/budget/v1/calls").statusCode());
  }

  @Test
  void what_does_not_exist_is_404_and_what_cannot_be_asked_400() {
    assertEquals(404, finance.get("/budget/v1/calls/XX99").statusCode());
    assertEquals(404, finance.get("/budget/v1/calls/XX99/position").statusCode());
    assertEquals(404, finance.get("/budget/v1/calls/XX99/claims").statusCode());
    assertEquals(404, finance.get("/budget/v1/grants/XX99-001-G").statusCode());
    var wrong = finance.get("/budget/v1/grants?brin=x&limit=0&colour=red");
    assertEquals(400, wrong.statusCode());
    assertEquals(3, wrong.jsonPath().getList("errors").size());
  }

  @Test
  void the_description_names_every_operation() {
    var document = RestAssured.get("/budget/v1/openapi.json").jsonPath();
    var paths = document.getMap("paths");
    for (String path :
        List.of(
            "/calls",
            "/calls/{id}",
            "/calls/{id}/position",
            "/calls/{id}/claims",
            "/claims/{id}",
            "/grants",
            "/grants/{id}",
            "/grants/{id}/entries",
            "/grants/{id}/entries/{entry}",
            "/grants/{id}/performance",
            "/grants/{id}/determination-request",
            "/grants/{id}/renunciation",
            "/calls/{id}/trial-balance",
            "/calls/{id}/entries",
            "/calls/{id}/entries/{entry}",
            "/ceiling-changes",
            "/ceiling-changes/{id}",
            "/payees",
            "/payees/{id}",
            "/instalments",
            "/instalments/{id}",
            "/payment-batches",
            "/payment-batches/{id}",
            "/payments",
            "/payments/{id}",
            "/payment-suspensions",
            "/payment-suspensions/{id}",
            "/determinations",
            "/determinations/{id}",
            "/recoveries",
            "/recoveries/{id}",
            "/recovery-waivers",
            "/recovery-waivers/{id}",
            "/grant-withdrawals",
            "/grant-withdrawals/{id}",
            "/worklist")) {
      assertTrue(paths.containsKey(path), path);
    }
    assertFalse(paths.containsKey("/clock"));
    for (String id : List.of("CallId", "GrantId", "PayeeId", "PaymentId", "DeterminationId")) {
      assertEquals("string", document.getString("components.schemas." + id + ".type"), id);
      assertEquals("uuid", document.getString("components.schemas." + id + ".format"), id);
    }
  }

  private static int count(Api caller, String path) {
    return caller.get(path).jsonPath().getList("items").size();
  }
}
