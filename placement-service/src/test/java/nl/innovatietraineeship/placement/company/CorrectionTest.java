package nl.innovatietraineeship.placement.company;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.People.lector;
import static nl.innovatietraineeship.placement.scene.People.sia;
import static nl.innovatietraineeship.placement.scene.People.trainee;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import nl.innovatietraineeship.placement.scene.Firm;
import nl.innovatietraineeship.placement.scene.Match;
import org.junit.jupiter.api.Test;

/// What was mistyped of a firm or a trainee is put right in the one record that there is of it.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class CorrectionTest {

  @Test
  void a_firm_corrects_itself_and_keeps_what_it_does_not_name() {
    var firm = Firm.declared();
    String path = company(firm);
    firm.api()
        .patch(
            path,
            Map.of("name", "Bakkerij De Korenaar B.V.", "street", "Molenstraat 14"),
            etag(firm.api(), path))
        .then()
        .statusCode(200)
        .body("name", equalTo("Bakkerij De Korenaar B.V."))
        .body("street", equalTo("Molenstraat 14"))
        .body("postcode", equalTo("5611 AB"))
        .body("city", equalTo("Eindhoven"))
        .body("sector", equalTo("1071"))
        .body("kvk", equalTo(firm.kvk()))
        .body("declaration.staff", equalTo("12.5"))
        .body("eligible", equalTo(true));
    firm.api()
        .patch(path, nothing("street"), etag(firm.api(), path))
        .then()
        .statusCode(200)
        .body("street", nullValue())
        .body("name", equalTo("Bakkerij De Korenaar B.V."));
    coordinator(BRIN).get(path).then().body("name", equalTo("Bakkerij De Korenaar B.V."));
  }

  @Test
  void a_place_keeps_the_province_and_sector_that_it_took_from_its_firm_and_nothing_is_published() {
    var firm = Firm.registered();
    var offer = new HashMap<>(firm.offer());
    offer.remove("province");
    offer.remove("sector");
    String place =
        firm.api().post("/placement/v1/places", offer).then().statusCode(201).extract().path("id");
    firm.api()
        .patch(
            company(firm),
            Map.of(
                "province", "Gelderland", "city", "Tiel", "postcode", "4001AA", "sector", "10712"),
            etag(firm.api(), company(firm)))
        .then()
        .statusCode(200)
        .body("province", equalTo("Gelderland"))
        .body("sector", equalTo("10712"));
    firm.api()
        .get("/placement/v1/places/" + place)
        .then()
        .body("province", equalTo("Noord-Brabant"))
        .body("sector", equalTo("1071"));
    assertEquals(
        "1",
        String.valueOf(
            Sql.value("select count(*) from outbox where payload like '%" + firm.id() + "%'")));
    firm.api()
        .post("/placement/v1/places", offer)
        .then()
        .statusCode(201)
        .body("province", equalTo("Gelderland"))
        .body("sector", equalTo("10712"));
  }

  @Test
  void a_hogeschool_corrects_a_firm_until_the_firm_declares() {
    var firm = Firm.registered();
    String path = company(firm);
    for (String brin : List.of(BRIN, "07GR")) {
      coordinator(brin)
          .patch(path, Map.of("name", "Baker of " + brin), etag(coordinator(brin), path))
          .then()
          .statusCode(200)
          .body("name", equalTo("Baker of " + brin));
    }
    firm.declares("12.5");
    coordinator(BRIN)
        .patch(path, Map.of("name", "Butcher"), etag(coordinator(BRIN), path))
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_DECLARED_FIRM_CORRECTS_ITSELF"))
        .body("state", equalTo("DECLARED"))
        .body("attempted", equalTo("correct"));
    coordinator(BRIN).get(path).then().body("name", equalTo("Baker of 07GR"));
  }

  @Test
  void nobody_else_corrects_a_firm() {
    var firm = Firm.registered();
    String path = company(firm);
    String etag = etag(firm.api(), path);
    var patch = Map.of("name", "Butcher");
    Firm.registered().api().patch(path, patch, etag).then().statusCode(404);
    Api.as(Tokens.of("hogeschool", "coordinator-nowhere"))
        .patch(path, patch, etag)
        .then()
        .statusCode(403);
    for (Api who : List.of(lector(BRIN), sia("officer"), sia("admin"), sia("dashboard"))) {
      who.patch(path, patch, etag).then().statusCode(403);
    }
    firm.api().get(path).then().body("name", equalTo("Firm " + firm.kvk()));
  }

  @Test
  void a_correction_is_made_by_who_read_what_stands() {
    var firm = Firm.registered();
    String path = company(firm);
    String read = etag(firm.api(), path);
    firm.api().patch(path, Map.of("name", "First"), read).then().statusCode(200);
    firm.api().patch(path, Map.of("name", "Second"), read).then().statusCode(412);
    String trainee = "/placement/v1/trainees/" + Match.trainee();
    String seen = etag(coordinator(BRIN), trainee);
    coordinator(BRIN).patch(trainee, Map.of("name", "First"), seen).then().statusCode(200);
    coordinator(BRIN).patch(trainee, Map.of("name", "Second"), seen).then().statusCode(412);
  }

  @Test
  void a_patch_that_says_what_stands_changes_nothing() {
    var firm = Firm.declared();
    String path = company(firm);
    String etag = etag(firm.api(), path);
    var stands = new HashMap<>(Firm.registration(firm.kvk()));
    for (Map<String, Object> same : List.<Map<String, Object>>of(Map.of(), stands)) {
      firm.api().patch(path, same, etag).then().statusCode(200).header("ETag", equalTo(etag));
    }
    String trainee = "/placement/v1/trainees/" + Match.trainee();
    String seen = etag(coordinator(BRIN), trainee);
    String email = coordinator(BRIN).get(trainee).jsonPath().getString("email");
    coordinator(BRIN)
        .patch(trainee, Map.of("name", "Robin de Vries", "email", email), seen)
        .then()
        .statusCode(200)
        .header("ETag", equalTo(seen));
  }

  @Test
  void what_a_firm_must_have_is_not_taken_away_and_what_it_has_not_is_not_taken() {
    var firm = Firm.registered();
    String path = company(firm);
    String etag = etag(firm.api(), path);
    firm.api()
        .patch(path, nothing("name", "postcode", "city", "province", "sector"), etag)
        .then()
        .statusCode(400)
        .body(
            "errors.location",
            containsInAnyOrder("/name", "/postcode", "/city", "/province", "/sector"))
        .body("errors.code.unique()", contains("required"));
    firm.api()
        .patch(
            path,
            Map.of(
                "name", "Bakery of 111222333",
                "postcode", "5611 SS",
                "province", "Brabant",
                "sector", "107100",
                "staff", "12.5"),
            etag)
        .then()
        .statusCode(400)
        .body(
            "errors.location",
            containsInAnyOrder("/name", "/postcode", "/province", "/sector", "/staff"));
    firm.api()
        .patch(path, Map.of("kvk", Firm.unusedKvk()), etag)
        .then()
        .statusCode(400)
        .body("errors.location", contains("/kvk"))
        .body("errors.code", contains("fixed"));
    firm.api().patch(path, List.of("name"), etag).then().statusCode(400);
    firm.api().get(path).then().header("ETag", equalTo(etag));
  }

  @Test
  void a_trainee_is_corrected_by_its_own_hogeschool_alone() {
    String id = Match.trainee();
    String path = "/placement/v1/trainees/" + id;
    String etag = etag(coordinator(BRIN), path);
    String email = "corrected-" + id + "@example.org";
    coordinator(BRIN)
        .patch(path, Map.of("name", "Robin de Wit", "email", email), etag)
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("name", equalTo("Robin de Wit"))
        .body("email", equalTo(email))
        .body("programme", equalTo("Business innovation"));
    String next = etag(coordinator(BRIN), path);
    coordinator("07GR").patch(path, Map.of("name", "Nobody"), next).then().statusCode(404);
    for (Api who : List.of(lector(BRIN), trainee(id), Firm.registered().api(), sia("officer"))) {
      who.patch(path, Map.of("name", "Nobody"), next).then().statusCode(403);
    }
    coordinator(BRIN)
        .patch(path, nothing("name", "email", "programme"), next)
        .then()
        .statusCode(400)
        .body("errors.location", containsInAnyOrder("/name", "/email", "/programme"))
        .body("errors.code.unique()", contains("required"));
    coordinator(BRIN)
        .patch(path, Map.of("email", "no", "brin", "07GR"), next)
        .then()
        .statusCode(400)
        .body("errors.location", containsInAnyOrder("/email", "/brin"));
    coordinator(BRIN).get(path).then().header("ETag", equalTo(next));
  }

  @Test
  void a_corrected_address_is_not_another_trainees() {
    String first = "/placement/v1/trainees/" + Match.trainee();
    String second = "/placement/v1/trainees/" + Match.trainee();
    String taken = coordinator(BRIN).get(first).jsonPath().getString("email");
    String etag = etag(coordinator(BRIN), second);
    coordinator(BRIN)
        .patch(second, Map.of("email", taken.toUpperCase(Locale.ROOT)), etag)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_TRAINEE_IS_REGISTERED_ONCE_A_HOGESCHOOL"))
        .body("attempted", equalTo("correct"));
    coordinator(BRIN)
        .patch(
            first, Map.of("email", taken.toUpperCase(Locale.ROOT)), etag(coordinator(BRIN), first))
        .then()
        .statusCode(200)
        .body("email", equalTo(taken.toUpperCase(Locale.ROOT)));
  }

  private static String company(Firm firm) {
    return "/placement/v1/companies/" + firm.id();
  }

  private static String etag(Api who, String path) {
    return who.get(path).then().statusCode(200).extract().header("ETag");
  }

  /// An explicit null for each.
  private static String nothing(String... fields) {
    return Arrays.stream(fields)
        .map("\"%s\": null"::formatted)
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
