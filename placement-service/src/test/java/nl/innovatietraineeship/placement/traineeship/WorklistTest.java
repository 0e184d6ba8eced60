package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.People.sia;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.access.Rows;
import nl.innovatietraineeship.placement.access.Selection;
import nl.innovatietraineeship.placement.scene.Firm;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// The worklist and the export, each within the caller's scope, over HTTP.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class WorklistTest {

  @Inject EntityManager entities;
  @Inject CsvExport export;

  private static final String WORKLIST = "/placement/v1/worklist";

  @Test
  void each_sees_what_waits_for_oneself() {
    var firm = Firm.declared();
    var plan = ToldPlan.awarded(1);
    var first = Match.at(firm, plan);
    var second = Match.at(firm, plan);
    firm.api()
        .get(WORKLIST)
        .then()
        .statusCode(200)
        .body("items.traineeshipId", contains(first.id(), second.id()))
        .body("items[0].tasks.task", contains("CONFIRM"));
    first.confirm(firm.api(), "company").then().statusCode(200);
    firm.api().get(WORKLIST).then().body("items.traineeshipId", contains(second.id()));
    first.traineeApi().get(WORKLIST).then().body("items.traineeshipId", contains(first.id()));
    first.confirmed();
    first.traineeApi().get(WORKLIST).then().body("items", empty());
    var page = firm.api().get(WORKLIST + "?limit=1");
    page.then().body("items.traineeshipId", contains(second.id()));
    sia("officer").get(WORKLIST).then().statusCode(403);
  }

  @Test
  void a_firm_that_did_not_declare_its_size_sees_that_it_waits_for_that() {
    var firm = Firm.registered();
    var match = Match.at(firm, ToldPlan.awarded(1));
    String tasks = "items.find { it.traineeshipId == '" + match.id() + "' }?.tasks?.task";
    firm.api().get(WORKLIST).then().body(tasks, contains("CONFIRM", "DECLARE_SIZE"));
    match.confirmed();
    firm.api().get(WORKLIST).then().body(tasks, contains("DECLARE_SIZE"));
    firm.declares("249.9");
    firm.api().get(WORKLIST).then().body("items", empty());
  }

  @Test
  void the_rows_of_a_list_come_as_csv_in_the_columns_that_are_asked_for() {
    var match = Match.under(ToldPlan.awarded(1)).confirmed().started();
    var other = Match.under(ToldPlan.submitted());
    String list = "/placement/v1/traineeships?plan=" + match.plan().reference();
    csv(match.hogeschool(), list + "&columns=reference,state,startedOn,endedIn")
        .then()
        .statusCode(200)
        .header("Content-Type", containsString("text/csv"))
        .body(
            equalTo(
                "reference,state,startedOn,endedIn\r\n"
                    + match.plan().reference()
                    + "-01,INTERNSHIP,2020-11-02,\r\n"));
    String all = csv(match.firm().api(), "/placement/v1/traineeships").asString();
    assertEquals(2, all.lines().count(), all);
    assertEquals(false, all.contains(other.id()), "a firm exports its own");
    assertEquals("reference,plan", all.lines().findFirst().orElse("").substring(0, 14));
    String ready = "/placement/v1/traineeships?columns=reference&plan=";
    assertEquals(
        "reference\r\n",
        csv(match.hogeschool(), ready + other.plan().reference() + "&ready=true").asString());
    assertEquals(
        "reference\r\n" + other.plan().reference() + "-01\r\n",
        csv(match.hogeschool(), ready + other.plan().reference() + "&ready=false").asString());
    csv(match.hogeschool(), list + "&columns=reference,traineeName")
        .then()
        .statusCode(400)
        .body("errors.location", contains("columns"));
    coordinator("07GR")
        .get(list)
        .then()
        .header("Content-Type", containsString("application/json"))
        .body("items", empty());
    RestAssured.given()
        .auth()
        .oauth2(coordinator(BRIN).token())
        .get(list)
        .then()
        .header("Content-Type", containsString("application/json"));
  }

  @Test
  void an_export_holds_all_rows_or_is_refused() {
    var plan = ToldPlan.submitted();
    Match.under(plan);
    Match.under(plan);
    var rows =
        Selection.of(
            entities,
            Traineeship.class,
            new Rows("e.plan = :plan", Map.of("plan", plan.reference())));
    var columns = List.of(CsvColumn.REFERENCE);
    assertEquals(3, export.write(rows::after, columns, 2).lines().count());
    var refusal = assertThrows(InvalidInput.class, () -> export.write(rows::after, columns, 1));
    assertEquals(
        "There are more than 1 rows: narrow the selection, by plan, state, brin or company.",
        refusal.errors().getFirst().detail());
  }

  private static Response csv(Api who, String path) {
    return RestAssured.given().auth().oauth2(who.token()).accept("text/csv").get(path);
  }
}
