package nl.innovatietraineeship.kit.things;

import static nl.innovatietraineeship.kit.things.Sample.BASE;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "placement"),
      @ResourceArg(name = "suite.public-url", value = "https://things.example")
    })
class DescriptionTest {

  @Test
  void anyone_reads_it_from_any_page() {
    RestAssured.given()
        .header("Origin", "https://elsewhere.example")
        .get(BASE + "/openapi.json")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("Access-Control-Allow-Origin", equalTo("*"));
  }

  @Test
  void it_names_the_configured_address_and_paths_beneath_it() throws IOException {
    JsonNode document = document();
    assertEquals(
        "https://things.example/placement/v1",
        document.path("servers").path(0).path("url").asText());
    document.path("paths").fieldNames().forEachRemaining(path -> assertFalse(path.contains("/v1")));
    assertTrue(document.path("paths").has("/openapi.json"));
    assertFalse(document.path("paths").has("/clock"));
  }

  @Test
  void every_answer_has_its_schema() throws IOException {
    JsonNode paths = document().path("paths");
    assertEquals(
        "#/components/schemas/Thing",
        answer(paths, "/things", "post", "201").path("schema").path("$ref").asText());
    assertEquals(
        "#/components/schemas/ThingPage",
        answer(paths, "/things", "get", "200").path("schema").path("$ref").asText());
    assertEquals(
        "#/components/schemas/ThingInput",
        paths
            .at("/~1things~1{id}/patch/requestBody/content/application~1merge-patch+json/schema")
            .path("$ref")
            .asText());
    assertFalse(paths.at("/~1things~1{id}~1closing/post").has("requestBody"));
    assertTrue(paths.at("/~1things~1{id}/delete/responses").has("204"));
    assertEquals(
        List.of("kind", "#/components/parameters/Cursor", "#/components/parameters/Limit"),
        parameters(paths.at("/~1things/get/parameters")));
  }

  @Test
  void an_example_of_text_that_reads_as_a_number_is_text() throws IOException {
    JsonNode id = document().at("/paths/~1things~1{id}/get/parameters/0");
    assertEquals("id", id.path("name").asText());
    assertEquals("\"90000001\"", id.at("/schema/example").toString());
  }

  private static JsonNode answer(JsonNode paths, String path, String method, String status) {
    return paths
        .path(path)
        .path(method)
        .path("responses")
        .path(status)
        .path("content")
        .path("application/json");
  }

  private static List<String> parameters(JsonNode parameters) {
    var names = new ArrayList<String>();
    parameters.forEach(each ->
        names.add(each.has("$ref") ? each.path("$ref").asText() : each.path("name").asText()));
    return names;
  }

  private static JsonNode document() throws IOException {
    String served = RestAssured.get(BASE + "/openapi.json").asString();
    // Kept for whoever wants to lint it by hand.
    Files.writeString(Path.of("target", "things-openapi.json"), served);
    return new JsonMapper().readTree(served);
  }
}
