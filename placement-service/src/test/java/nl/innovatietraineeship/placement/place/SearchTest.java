package nl.innovatietraineeship.placement.place;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.People.sia;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Firm;
import org.junit.jupiter.api.Test;

/// Places are found by text, agenda, province, period and state, page by page.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class SearchTest {

  @Test
  void places_are_found_by_what_they_are_about() {
    var firm = Firm.declared();
    String windmill = offer(firm, "Quieter windmills", "HEALTH_CARE", "2020-12-01", "2021-11-30");
    String other = offer(firm, "Louder mills", "SECURITY", "2021-02-01", "2022-11-30");
    String list = "/placement/v1/places?company=" + firm.id();
    found(list + "&text=WINDMILL", windmill);
    found(list + "&text=mills_");
    found(list + "&text=who asks", windmill, other);
    found(list + "&theme=SECURITY", other);
    found(list + "&province=Noord-Brabant&state=OFFERED", windmill, other);
    found(list + "&state=ACCEPTED");
    found(list + "&from=2021-01-31", windmill);
    found(list + "&from=2021-02-01", windmill, other);
    found(list + "&from=2021-02-01&until=2021-12-01", other);
    found(list + "&until=2022-11-30", other);
    found(list + "&until=2022-12-01");
    var page = coordinator(BRIN).get(list + "&text=mills&limit=1");
    page.then().body("items.id", contains(windmill)).body("items[0].theme", equalTo("HEALTH_CARE"));
    coordinator(BRIN)
        .get(list + "&text=mills&limit=1&cursor=" + page.jsonPath().getString("next"))
        .then()
        .body("items.id", contains(other))
        .body("next", nullValue());
  }

  @Test
  void who_may_not_read_questions_does_not_search_in_them_and_is_told_so() {
    for (String role : List.of("dashboard", "officer")) {
      sia(role)
          .get("/placement/v1/places?text=windmills")
          .then()
          .statusCode(403)
          .body("detail", containsString("leave out text"));
      sia(role).get("/placement/v1/places?limit=1").then().statusCode(200);
    }
  }

  @Test
  void a_text_of_two_letters_is_too_short() {
    coordinator(BRIN)
        .get("/placement/v1/places?text=ab")
        .then()
        .statusCode(400)
        .body("errors.location", contains("text"));
  }

  private static void found(String query, Object... ids) {
    coordinator(BRIN)
        .get(query)
        .then()
        .statusCode(200)
        .body("items.id", ids.length == 0 ? empty() : contains(ids));
  }

  private static String offer(Firm firm, String title, String theme, String from, String until) {
    var offer = new HashMap<>(firm.offer());
    offer.put("title", title);
    offer.put("question", "Who asks it all?");
    offer.put("theme", theme);
    offer.put("from", from);
    offer.put("until", until);
    return firm.api()
        .post("/placement/v1/places", offer)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
