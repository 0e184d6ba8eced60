package nl.innovatietraineeship.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nl.innovatietraineeship.overview.service.Service;
import org.junit.jupiter.api.Test;

/// What a browser gets.
@QuarkusTest
@OnTheStack
class PagesTest {

  @Test
  void the_page_at_the_root_leads_on() {
    var page = RestAssured.get("/");
    assertEquals(200, page.statusCode());
    assertTrue(page.asString().contains("href=\"swagger-ui/\""), page.asString());
    assertTrue(page.header("Content-Security-Policy").contains("style-src 'self'"));
    assertEquals(200, RestAssured.get("/page.css").statusCode());
  }

  @Test
  void swagger_ui_shows_all_four_and_logs_in_with_pkce() {
    var page = RestAssured.get("/swagger-ui/");
    assertEquals(200, page.statusCode());
    String html = page.asString();
    for (Service service : Service.values()) {
      assertTrue(html.contains(service.base() + "/openapi.json"), html);
    }
    assertTrue(html.contains("/overview/v1/openapi.json"), html);
    assertTrue(html.contains("usePkceWithAuthorizationCodeGrant: true"), html);
    assertTrue(html.contains("Idempotency-Key"), html);
    assertTrue(page.header("Content-Security-Policy").contains("script-src 'self'"));
    assertEquals(200, RestAssured.get("/swagger-ui/oauth2-redirect.html").statusCode());
  }

  @Test
  void the_description_is_there_for_anybody() {
    var document = RestAssured.get("/overview/v1/openapi.json");
    assertEquals(200, document.statusCode());
    assertEquals("*", document.header("Access-Control-Allow-Origin"));
    assertEquals("0.1.0", document.header("API-Version"));
    var paths = document.jsonPath().getMap("paths").keySet();
    for (String path :
        new String[] {
          "/calls", "/calls/{id}", "/calls/{id}/dashboard", "/plans/{id}/dossier", "/clock"
        }) {
      assertTrue(paths.contains(path), paths::toString);
    }
  }

  @Test
  void what_is_nowhere_is_a_problem() {
    var answer = RestAssured.get("/nothing/here");
    assertEquals(404, answer.statusCode());
    assertEquals("application/problem+json", answer.contentType());
    assertNotNull(answer.header("API-Version"));
  }
}
