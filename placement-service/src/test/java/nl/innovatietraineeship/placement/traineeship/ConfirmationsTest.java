package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.People.jackOfAllTrades;
import static nl.innovatietraineeship.placement.scene.People.lector;
import static nl.innovatietraineeship.placement.scene.People.sia;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Firm;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// The parties' confirmations, as they are read.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class ConfirmationsTest {

  private static final String NOON = "2020-11-02T08:00:00Z";

  @Test
  void confirmations_are_listed_by_party_also_when_revoked() {
    var match = Match.under(ToldPlan.submitted());
    match.hogeschool().get(list(match)).then().statusCode(200).body("items", empty());
    match.confirmed();
    revoke(match, match.firm().api(), "company");
    match
        .hogeschool()
        .get(list(match))
        .then()
        .statusCode(200)
        .body("items.party", contains("COMPANY", "HOGESCHOOL", "TRAINEE"))
        .body("items.confirmedAt", contains(NOON, NOON, NOON))
        .body("items.revokedAt", contains(NOON, null, null))
        .body("next", nullValue());
  }

  @Test
  void confirmations_come_page_by_page() {
    var match = Match.under(ToldPlan.submitted()).confirmed();
    var seen = new ArrayList<String>();
    String cursor = "";
    while (cursor != null) {
      var page = match.hogeschool().get(list(match) + "?limit=2" + cursor).jsonPath();
      seen.addAll(page.getList("items.party"));
      String next = page.getString("next");
      cursor = next == null ? null : "&cursor=" + next;
    }
    assertEquals(List.of("COMPANY", "HOGESCHOOL", "TRAINEE"), seen);
    match.hogeschool().get(list(match) + "?limit=0&colour=red").then().statusCode(400);
  }

  @Test
  void a_confirmation_reads_as_in_the_list_with_the_etag_that_revokes_it() {
    var match = Match.under(ToldPlan.submitted()).confirmed();
    var item = match.firm().api().get(list(match) + "/company");
    item.then()
        .statusCode(200)
        .body("party", equalTo("COMPANY"))
        .body("confirmedAt", notNullValue())
        .body("revokedAt", nullValue());
    match.firm().api().delete(list(match) + "/company", item.header("ETag")).then().statusCode(200);
    match
        .firm()
        .api()
        .get(list(match) + "/company")
        .then()
        .statusCode(200)
        .body("revokedAt", notNullValue());
  }

  @Test
  void of_two_persons_of_a_party_the_confirmation_that_stands_is_told() {
    var match = Match.under(ToldPlan.submitted());
    var jack = jackOfAllTrades("07GR", match.firm().kvk(), match.traineeId());
    match.confirm(jack, "company").then().statusCode(200);
    revoke(match, jack, "company");
    match.confirm(match.firm().api(), "company").then().statusCode(200);
    match
        .hogeschool()
        .get(list(match))
        .then()
        .body("items.party", contains("COMPANY"))
        .body("items[0].revokedAt", nullValue());
  }

  @Test
  void whoever_sees_the_traineeship_sees_its_confirmations_and_no_person() {
    var match = Match.under(ToldPlan.submitted()).confirmed();
    for (Api who :
        List.of(
            coordinator(BRIN),
            lector(BRIN),
            match.firm().api(),
            match.traineeApi(),
            sia("officer"),
            sia("finance"),
            sia("board"),
            sia("admin"),
            sia("dashboard"))) {
      var answer = who.get(list(match));
      answer.then().statusCode(200);
      assertEquals(Set.of("party", "confirmedAt"), answer.jsonPath().getMap("items[0]").keySet());
      assertFalse(answer.asString().contains("coordinator"));
      who.get(list(match) + "/trainee").then().statusCode(200);
    }
    var other = Match.under(ToldPlan.submitted());
    for (Api stranger :
        List.of(coordinator("07GR"), lector("07GR"), Firm.registered().api(), other.traineeApi())) {
      stranger.get(list(match)).then().statusCode(404);
      stranger.get(list(match) + "/trainee").then().statusCode(404);
    }
    for (String path : List.of(list(match), list(match) + "/trainee")) {
      sia("reviewer").get(path).then().statusCode(403);
      RestAssured.get(path).then().statusCode(401);
    }
  }

  @Test
  void what_was_never_confirmed_is_not_there() {
    var match = Match.under(ToldPlan.submitted());
    match.hogeschool().get(list(match) + "/company").then().statusCode(404);
    match.hogeschool().get(list(match) + "/mayor").then().statusCode(404);
    String unknown = "/placement/v1/traineeships/" + UUID.randomUUID() + "/confirmations";
    match.hogeschool().get(unknown).then().statusCode(404);
    match.hogeschool().get(unknown + "/company").then().statusCode(404);
  }

  private static String list(Match match) {
    return match.path() + "/confirmations";
  }

  private static void revoke(Match match, Api who, String party) {
    who.delete(list(match) + "/" + party, match.read().header("ETag")).then().statusCode(200);
  }
}
