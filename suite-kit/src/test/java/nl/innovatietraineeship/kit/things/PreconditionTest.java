package nl.innovatietraineeship.kit.things;

import static nl.innovatietraineeship.kit.things.Sample.OFFICER;
import static nl.innovatietraineeship.kit.things.Sample.input;
import static nl.innovatietraineeship.kit.things.Sample.made;
import static nl.innovatietraineeship.kit.things.Sample.title;
import static nl.innovatietraineeship.kit.things.Sample.with;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.HashMap;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "placement"),
      @ResourceArg(name = "suite.public-url", value = "https://things.example")
    })
class PreconditionTest {

  private String thing = "";
  private String etag = "";

  @BeforeEach
  void a_thing() {
    thing = made();
    etag = OFFICER.get(thing).header("ETag");
  }

  @Test
  void what_replaces_names_its_version() {
    ProblemTest.problem(OFFICER.put(thing, input(title())), 428, "precondition-required");
    ProblemTest.problem(OFFICER.put(thing, input(title()), "\"99\""), 412, "precondition-failed");
    Response replaced = OFFICER.put(thing, with(input(title()), "count", 5), etag);
    replaced.then().statusCode(200).body("count", equalTo(5));
    assertNotNull(replaced.header("ETag"));
    assertNotEquals(etag, replaced.header("ETag"));
    assertEquals(replaced.header("ETag"), OFFICER.get(thing).header("ETag"));
    ProblemTest.problem(OFFICER.put(thing, input(title()), etag), 412, "precondition-failed");
  }

  @Test
  void a_list_of_versions_or_any_is_taken() {
    OFFICER.put(thing, input(title()), "\"98\", " + etag).then().statusCode(200);
    OFFICER.put(thing, input(title()), "*").then().statusCode(200);
  }

  @Test
  void a_patch_changes_what_it_names_and_no_more() {
    OFFICER
        .patch(thing, "{\"count\": 7, \"expiresAt\": \"2030-01-02T03:04:05+02:00\"}", etag)
        .then()
        .statusCode(200)
        .body("count", equalTo(7))
        .body("kind", equalTo("SMALL"))
        .body("expiresAt", equalTo("2030-01-02T01:04:05Z"));
    String next = OFFICER.get(thing).header("ETag");
    var none = new HashMap<String, Object>();
    none.put("expiresAt", null);
    OFFICER.patch(thing, none, next).then().statusCode(200).body("expiresAt", equalTo(null));
  }

  @Test
  void a_patch_is_held_against_the_same_constraints() {
    OFFICER
        .patch(thing, "{\"count\": 10, \"colour\": 1, \"title\": null}", etag)
        .then()
        .statusCode(400)
        .body("errors.location", containsInAnyOrder("/count", "/colour", "/title"));
    OFFICER.patch(thing, "[1]", etag).then().statusCode(400);
  }

  @Test
  void a_patch_without_version_is_refused() {
    ProblemTest.problem(
        RestAssured.given()
            .auth()
            .oauth2(Tokens.of("officer", "officer-1"))
            .contentType("application/merge-patch+json")
            .body("{}")
            .patch(thing),
        428,
        "precondition-required");
  }

  @Test
  void what_is_removed_is_gone() {
    ProblemTest.problem(OFFICER.delete(thing, "\"99\""), 412, "precondition-failed");
    OFFICER.delete(thing, etag).then().statusCode(204);
    OFFICER.get(thing).then().statusCode(404);
  }

  @Test
  void a_transition_may_name_its_version() {
    var request = RestAssured.given().auth().oauth2(Tokens.of("officer", "officer-1"));
    ProblemTest.problem(
        request
            .header("Idempotency-Key", title())
            .header("If-Match", "\"99\"")
            .post(thing + "/closing"),
        412,
        "precondition-failed");
    OFFICER.post(thing + "/closing", null).then().statusCode(200);
  }
}
