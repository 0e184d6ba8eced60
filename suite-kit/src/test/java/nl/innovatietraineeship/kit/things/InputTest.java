package nl.innovatietraineeship.kit.things;

import static nl.innovatietraineeship.kit.things.Sample.OFFICER;
import static nl.innovatietraineeship.kit.things.Sample.THINGS;
import static nl.innovatietraineeship.kit.things.Sample.input;
import static nl.innovatietraineeship.kit.things.Sample.make;
import static nl.innovatietraineeship.kit.things.Sample.title;
import static nl.innovatietraineeship.kit.things.Sample.with;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "placement"),
      @ResourceArg(name = "suite.public-url", value = "https://things.example")
    })
class InputTest {

  @Test
  void all_that_is_wrong_is_told_at_once() {
    String body =
        """
        {"title": "  ", "kind": "HUGE", "price": {"amount": "3", "currency": "EUR"},
         "count": "two", "expiresAt": "tomorrow", "colour": "red",
         "parts": [{"name": "Bulb", "madeOn": "2020-11-02"}, {"name": "", "madeOn": "yesterday"}]}
        """;
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of("officer", "officer-1"))
        .contentType("application/json")
        .body(body)
        .post(THINGS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("https://innovatietraineeship.nl/problems/invalid-input"))
        .body(
            "errors.collect { it.in + ' ' + it.location + ' ' + it.code }",
            containsInAnyOrder(
                "header Idempotency-Key required",
                "body /title required",
                "body /kind format",
                "body /price format",
                "body /count format",
                "body /expiresAt format",
                "body /colour unknown",
                "body /parts/1/name required",
                "body /parts/1/madeOn format"))
        .body("errors.find { it.location == '/parts/1/name' }.index", equalTo(1))
        .body("errors.find { it.location == '/kind' }.detail", equalTo("One of SMALL, LARGE."));
  }

  @Test
  void an_absent_field_is_told_by_its_name() {
    OFFICER
        .post(THINGS, Map.of())
        .then()
        .statusCode(400)
        .body(
            "errors.location", containsInAnyOrder("/title", "/kind", "/price", "/count", "/parts"));
  }

  @Test
  void values_of_another_type_are_told_as_such() {
    var input = with(with(input(title()), "parts", "none"), "price", 3);
    make(with(input, "title", List.of("a")))
        .then()
        .statusCode(400)
        .body("errors.location", containsInAnyOrder("/title", "/price", "/parts"));
  }

  @Test
  void fields_that_contradict_each_other_are_told() {
    make(with(input(title()), "kind", "LARGE"))
        .then()
        .statusCode(400)
        .body("errors.code", hasItem("inconsistent"))
        .body("errors.location", hasItem(""))
        .body("detail", equalTo("A large thing has two parts or more."));
  }

  @Test
  void a_limit_holds_on_both_sides() {
    make(with(input(title()), "count", 9)).then().statusCode(201);
    make(with(input(title()), "count", 10)).then().statusCode(400);
    make(with(input(title()), "count", 1)).then().statusCode(201);
    make(with(input(title()), "count", 0)).then().statusCode(400);
  }

  @Test
  void a_number_with_decimals_is_no_count() {
    make(with(input(title()), "count", 2.5))
        .then()
        .statusCode(400)
        .body("errors.location", equalTo(List.of("/count")));
  }

  @Test
  void a_citizen_service_number_is_refused() {
    make(input("of 111.222.333"))
        .then()
        .statusCode(400)
        .body("errors.code", equalTo(List.of("no-bsn")))
        .body(
            "detail", startsWith("This text holds a number that can be a citizen service number"));
  }

  @Test
  void broken_json_is_told_by_its_place() {
    OFFICER
        .post(THINGS, "{\"title\": \n oops")
        .then()
        .statusCode(400)
        .body("errors.code", equalTo(List.of("syntax")))
        .body("detail", startsWith("The body is not JSON: see line 2,"));
  }

  @Test
  void what_follows_the_json_is_refused() {
    OFFICER.post(THINGS, "{} {}").then().statusCode(400).body("errors.code", hasItem("syntax"));
  }

  @Test
  void an_empty_body_is_told() {
    OFFICER.post(THINGS, "").then().statusCode(400).body("errors.code", hasItem("required"));
    OFFICER.post(THINGS, "null").then().statusCode(400).body("errors.code", hasItem("required"));
    OFFICER.post(THINGS, "[]").then().statusCode(400).body("errors.code", hasItem("type"));
  }

  @Test
  void an_unknown_parameter_is_refused_with_the_wrong_ones() {
    OFFICER
        .get(THINGS + "?kind=HUGE&limit=0&colour=red")
        .then()
        .statusCode(400)
        .body(
            "errors.collect { it.in + ' ' + it.location + ' ' + it.code }",
            containsInAnyOrder("query kind format", "query limit format", "query colour unknown"));
  }
}
