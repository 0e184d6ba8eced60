package nl.innovatietraineeship.kit.things;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.kit.problem.FrameworkProblem;
import nl.innovatietraineeship.kit.problem.Problem;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  @ParameterizedTest
  @EnumSource
  void a_form_is_no_json(Version version) throws Exception {
    for (String type : List.of("application/x-www-form-urlencoded", "multipart/form-data")) {
      HttpResponse<String> answer =
          sent(version, type, BodyPublishers.ofString("%" + "x".repeat(10_000)));
      assertEquals(415, answer.statusCode(), type);
      assertTrue(answer.body().contains("unsupported-media-type"), answer.body());
    }
  }

  @Test
  void a_body_too_large_is_refused() {
    problem(OFFICER.post(THINGS, input("x".repeat(1_100_000))), 413, "payload-too-large");
  }

  @Test
  void what_fails_before_its_status_was_set_is_a_failure_of_ours() {
    Problem told = FrameworkProblem.of(200, new IllegalStateException("broken off"));
    assertEquals(500, told.status());
    assertEquals(FrameworkProblem.of(500, null).type(), told.type());
  }

  @ParameterizedTest
  @EnumSource
  void a_body_too_large_is_refused_in_either_version_of_http(Version version) throws Exception {
    HttpResponse<String> answer =
        sent(
            version,
            "application/json",
            BodyPublishers.ofString("\"" + "x".repeat(1_100_000) + "\""));
    assertEquals(413, answer.statusCode());
    assertEquals(List.of("application/problem+json"), answer.headers().allValues("Content-Type"));
    assertTrue(answer.body().contains("A body holds at most 1 MiB."), answer.body());
  }

  /// Below and above what is read ahead, and of unknown length.
  @ParameterizedTest
  @EnumSource
  void a_body_is_read_whole_however_it_is_sent(Version version) throws Exception {
    for (int size : List.of(10, 60_000, 70_000, 1_000_000)) {
      byte[] body = ("{\"y\": \"" + "x".repeat(size) + "\"}").getBytes(UTF_8);
      for (BodyPublisher publisher :
          List.of(
              BodyPublishers.ofByteArray(body),
              BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))) {
        HttpResponse<String> answer = sent(version, "application/json", publisher);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("\"unknown\""), () -> answer.body().substring(0, 200));
      }
    }
  }

  private static HttpResponse<String> sent(Version version, String type, BodyPublisher body)
      throws Exception {
    var things = URI.create(RestAssured.baseURI + ":" + RestAssured.port + THINGS);
    var request =
        HttpRequest.newBuilder(things)
            .header("Authorization", "Bearer " + Tokens.of("officer", "officer-1"))
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", type)
            .POST(body)
            .build();
    try (var http = HttpClient.newBuilder().version(version).build()) {
      // A client of HTTP/2 asks for it with its first request, in HTTP/1.1.
      http.send(HttpRequest.newBuilder(things).build(), BodyHandlers.discarding());
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      assertEquals(version, answer.version());
      return answer;
    }
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
