package nl.innovatietraineeship.kit.things;

import static nl.innovatietraineeship.kit.things.Sample.BASE;
import static nl.innovatietraineeship.kit.things.Sample.OFFICER;
import static nl.innovatietraineeship.kit.things.Sample.THINGS;
import static nl.innovatietraineeship.kit.things.Sample.input;
import static nl.innovatietraineeship.kit.things.Sample.made;
import static nl.innovatietraineeship.kit.things.Sample.title;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.kit.testing.Api;
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
class ProblemTest {

  @Test
  void a_broken_rule_says_rule_state_and_attempt() {
    String thing = made();
    OFFICER.post(thing + "/closing", null).then().statusCode(200).body("state", equalTo("CLOSED"));
    problem(OFFICER.post(thing + "/closing", null), 409, "only-an-open-thing-is-closed")
        .body("rule", equalTo("ONLY_AN_OPEN_THING_IS_CLOSED"))
        .body("state", equalTo("CLOSED"))
        .body("attempted", equalTo("close"))
        .body("detail", equalTo("Only an open thing is closed."));
  }

  @Test
  void an_unknown_resource_is_not_found() {
    problem(OFFICER.get(THINGS + "/TH-NONE"), 404, "not-found")
        .body("detail", equalTo("There is no thing TH-NONE."));
    problem(OFFICER.get(THINGS + "/" + UUID.randomUUID()), 404, "not-found");
  }

  @Test
  void an_unknown_address_is_not_found() {
    problem(OFFICER.get(BASE + "/nothing"), 404, "not-found");
    problem(OFFICER.get("/nothing"), 404, "not-found");
    problem(OFFICER.get(THINGS + "/a/b/c"), 404, "not-found");
    problem(RestAssured.get(BASE + "/nothing"), 404, "not-found");
  }

  @Test
  void another_method_is_not_allowed() {
    problem(OFFICER.put(THINGS, input(title())), 405, "method-not-allowed");
  }

  @Test
  void another_media_type_is_refused() {
    var request = RestAssured.given().auth().oauth2(Tokens.of("officer", "officer-1"));
    problem(
        request.header("Idempotency-Key", "k").contentType("text/plain").body("x").post(THINGS),
        415,
        "unsupported-media-type");
    String thing = made();
    var patch = RestAssured.given().auth().oauth2(Tokens.of("officer", "officer-1"));
    problem(
        patch.header("If-Match", "*").contentType("application/json").body("{}").patch(thing),
        415,
        "unsupported-media-type");
  }

  @Test
  void a_body_too_large_is_refused() {
    problem(OFFICER.post(THINGS, input("x".repeat(1_100_000))), 413, "payload-too-large");
  }

  @Test
  void who_accepts_no_json_is_told() {
    problem(
        RestAssured.given()
            .auth()
            .oauth2(Tokens.of("officer", "officer-1"))
            .accept("image/png")
            .get(THINGS),
        406,
        "not-acceptable");
  }

  @Test
  void without_a_valid_token_nobody_enters() {
    unauthenticated(RestAssured.get(THINGS));
    unauthenticated(Api.as("garbage").get(THINGS));
    unauthenticated(Api.as(Tokens.of("officer", "officer-1") + "x").get(THINGS));
    unauthenticated(
        Api.as(Tokens.with("o", List.of("officer"), Map.of("aud", "another"))).get(THINGS));
    unauthenticated(
        Api.as(Tokens.with("o", List.of("officer"), Map.of("iss", "https://another"))).get(THINGS));
    unauthenticated(Api.as("garbage").post(THINGS, input(title())));
  }

  private static void unauthenticated(Response response) {
    problem(response, 401, "unauthenticated");
    response.then().header("WWW-Authenticate", startsWith("Bearer"));
  }

  @Test
  void another_role_is_forbidden() {
    Api trainee = Api.as(Tokens.of("trainee", "trainee-1"));
    problem(trainee.get(THINGS), 403, "forbidden");
    problem(trainee.post(THINGS, Map.of()), 403, "forbidden");
  }

  @Test
  void a_claim_that_cannot_be_read_is_told() {
    for (var claim : Map.of("brin", "HAN", "kvk", "12", "trainee", "7").entrySet()) {
      var claims = Map.<String, Object>of(claim.getKey(), claim.getValue());
      problem(
              Api.as(Tokens.with("officer-1", List.of("officer"), claims)).get(BASE + "/caller"),
              403,
              "forbidden")
          .body("detail", containsString("The claim " + claim.getKey()));
    }
  }

  @Test
  void a_character_that_no_text_can_hold_is_refused_wherever_it_stands() {
    problem(OFFICER.post(THINGS, input("a\0b")), 400, "invalid-input")
        .body("detail", containsString("U+0000"));
    var request = RestAssured.given().auth().oauth2(Tokens.of("officer", "officer-1"));
    problem(request.urlEncodingEnabled(false).get(THINGS + "/%00"), 400, "invalid-input");
  }

  @Test
  void an_unexpected_failure_tells_nothing_of_the_inside() {
    problem(OFFICER.get(BASE + "/broken"), 500, "unexpected")
        .body(not(containsString("secret")))
        .body(not(containsString("Exception")))
        .body("instance", startsWith("urn:uuid:"));
  }

  @Test
  void a_taken_title_is_refused_by_rule_and_by_constraint() {
    String title = title();
    OFFICER.post(THINGS, input(title)).then().statusCode(201);
    problem(OFFICER.post(THINGS, input(title)), 409, "a-title-is-used-once")
        .body("rule", equalTo("A_TITLE_IS_USED_ONCE"));
    String other = made();
    String etag = OFFICER.get(other).header("ETag");
    problem(OFFICER.put(other, input(title), etag), 409, "a-title-is-used-once")
        .body("rule", equalTo("A_TITLE_IS_USED_ONCE"));
  }

  @Test
  void every_answer_carries_version_and_security_headers() {
    carries(OFFICER.get(THINGS));
    carries(RestAssured.get("/q/health/ready"));
    carries(RestAssured.get(BASE + "/openapi.json"));
  }

  static ValidatableResponse problem(Response response, int status, String kind) {
    carries(response);
    return response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("https://innovatietraineeship.nl/problems/" + kind))
        .body("status", equalTo(status))
        .body("title", not(equalTo(null)))
        .body("detail", not(equalTo(null)))
        .body("instance", startsWith("urn:uuid:"));
  }

  private static void carries(Response response) {
    response
        .then()
        .header("API-Version", "0.1.0")
        .header("Cache-Control", containsString("no-store"))
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Strict-Transport-Security", containsString("max-age="))
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY");
  }
}
