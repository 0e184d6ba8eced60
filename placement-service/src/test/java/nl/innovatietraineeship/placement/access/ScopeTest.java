package nl.innovatietraineeship.placement.access;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.People.lector;
import static nl.innovatietraineeship.placement.scene.People.sia;
import static nl.innovatietraineeship.placement.scene.People.trainee;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Firm;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// Who sees which rows, and what of them.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class ScopeTest {

  @Test
  void a_traineeship_is_seen_by_its_parties_its_lector_and_sia_and_by_nobody_else() {
    var match = Match.under(ToldPlan.submitted());
    for (Api party :
        List.of(coordinator(BRIN), lector(BRIN), match.firm().api(), match.traineeApi())) {
      party.get(match.path()).then().statusCode(200).body("lector.name", equalTo("L. van Dijk"));
    }
    for (String role : List.of("officer", "finance", "board", "admin", "dashboard")) {
      sia(role).get(match.path()).then().statusCode(200).body("lector", nullValue());
    }
    var other = Match.under(ToldPlan.submitted());
    for (Api stranger :
        List.of(coordinator("07GR"), lector("07GR"), Firm.registered().api(), other.traineeApi())) {
      stranger.get(match.path()).then().statusCode(404);
      stranger
          .get("/placement/v1/traineeships?plan=" + match.plan().reference())
          .then()
          .body("items", empty());
    }
    sia("reviewer").get(match.path()).then().statusCode(403);
  }

  @Test
  void a_lector_reads_and_commands_nothing() {
    var match = Match.under(ToldPlan.submitted());
    lector(BRIN).post(match.path() + "/start", java.util.Map.of()).then().statusCode(403);
    match.confirm(lector(BRIN), "hogeschool").then().statusCode(403);
  }

  @Test
  void a_trainees_name_is_for_hogeschool_firm_and_trainee() {
    var match = Match.under(ToldPlan.submitted());
    String path = "/placement/v1/trainees/" + match.traineeId();
    for (Api who :
        List.of(coordinator(BRIN), lector(BRIN), match.firm().api(), match.traineeApi())) {
      who.get(path).then().statusCode(200).body("name", equalTo("Robin de Vries"));
    }
    for (String role : List.of("officer", "finance", "dashboard")) {
      sia(role)
          .get(path)
          .then()
          .statusCode(200)
          .body("name", nullValue())
          .body("email", nullValue())
          .body("programme", nullValue());
    }
    coordinator("07GR").get(path).then().statusCode(404);
    Firm.registered().api().get(path).then().statusCode(404);
    trainee(Match.trainee()).get(path).then().statusCode(404);
    match.cancel(match.firm().api(), "COMPANY").then().statusCode(200);
    match.firm().api().get(path).then().statusCode(404);
    match.traineeApi().get(path).then().statusCode(200);
  }

  @Test
  void a_place_is_open_to_every_hogeschool_until_one_accepts_it() {
    var firm = Firm.declared();
    String place = "/placement/v1/places/" + firm.offered();
    coordinator("07GR").get(place).then().statusCode(200).body("question", notNullValue());
    Firm.registered().api().get(place).then().statusCode(404);
    coordinator(BRIN).post(place + "/acceptance", null).then().statusCode(200);
    coordinator("07GR").get(place).then().statusCode(404);
    coordinator(BRIN).get(place).then().statusCode(200);
    sia("dashboard")
        .get(place)
        .then()
        .statusCode(200)
        .body("title", nullValue())
        .body("question", nullValue())
        .body("supervisor", nullValue());
  }

  @Test
  void a_firms_figures_are_for_itself_and_sia_and_its_name_is_not_for_a_machine() {
    var firm = Firm.declared();
    String path = "/placement/v1/companies/" + firm.id();
    firm.api().get(path).then().body("declaration.staff", equalTo("12.5"));
    sia("officer").get(path).then().body("declaration.staff", equalTo("12.5"));
    coordinator(BRIN)
        .get(path)
        .then()
        .statusCode(200)
        .body("name", notNullValue())
        .body("declaration", nullValue())
        .body("eligible", equalTo(true));
    sia("dashboard")
        .get(path)
        .then()
        .statusCode(200)
        .body("name", nullValue())
        .body("kvk", nullValue())
        .body("province", equalTo("Noord-Brabant"));
    Firm.registered().api().get(path).then().statusCode(404);
    coordinator(BRIN)
        .get("/placement/v1/companies?kvk=" + firm.kvk())
        .then()
        .body("items.id", contains(firm.id()));
  }

  @Test
  void whose_kvk_number_an_id_is_cannot_be_found_by_searching_either() {
    var firm = Firm.registered();
    String search = "/placement/v1/companies?kvk=" + firm.kvk();
    sia("dashboard").get(search).then().statusCode(403);
    sia("dashboard").get("/placement/v1/companies?kvk=" + Firm.unusedKvk()).then().statusCode(403);
    for (Api who : List.of(firm.api(), coordinator(BRIN), lector(BRIN), sia("officer"))) {
      who.get(search).then().statusCode(200).body("items.id", contains(firm.id()));
    }
    sia("dashboard").get("/placement/v1/companies?sector=1071").then().statusCode(200);
  }

  @Test
  void plans_and_slots_are_for_their_hogeschool_and_sia() {
    var plan = ToldPlan.awarded(1);
    coordinator("07GR").get("/placement/v1/plans/" + plan.reference()).then().statusCode(404);
    coordinator("07GR")
        .get("/placement/v1/slots?plan=" + plan.reference())
        .then()
        .body("items", empty());
    coordinator("07GR")
        .get("/placement/v1/slots/" + plan.reference() + "-S1")
        .then()
        .statusCode(404);
    coordinator(BRIN)
        .get("/placement/v1/slots/" + plan.reference() + "-S1")
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"));
    sia("dashboard").get("/placement/v1/plans/" + plan.id()).then().statusCode(200);
    Firm.registered().api().get("/placement/v1/plans").then().statusCode(403);
  }

  @Test
  void a_firm_registers_and_acts_for_itself_alone() {
    var firm = Firm.registered();
    firm.api()
        .post("/placement/v1/companies", Firm.registration(Firm.unusedKvk()))
        .then()
        .statusCode(403);
    var other = Firm.registered();
    other
        .api()
        .post("/placement/v1/places", firm.offer())
        .then()
        .statusCode(400)
        .body("errors.location", contains("/companyId"))
        .body("errors.detail", contains("There is no such firm."));
    other
        .api()
        .put("/placement/v1/companies/" + firm.id() + "/declaration", Firm.declaration("1"))
        .then()
        .statusCode(404);
  }

  @Test
  void no_event_holds_anything_personal() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed().started();
    String payloads =
        nl.innovatietraineeship.kit.testing.Sql.value(
            "select string_agg(payload, ' ') from outbox");
    for (String personal :
        List.of(
            "Robin", "example.org", "Dijk", "Meesters", match.firm().kvk(), "lector-", "Firm ")) {
      assertFalse(String.valueOf(payloads).contains(personal), personal);
    }
    match.read().then().body("id", not(nullValue()));
  }
}
