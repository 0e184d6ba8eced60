package nl.innovatietraineeship.placement.company;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Firm;
import nl.innovatietraineeship.placement.scene.Match;
import org.junit.jupiter.api.Test;

/// Firms, places and trainees are put in.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class CompanyHttpTest {

  @Test
  void all_errors_of_a_registration_are_told_at_once() {
    coordinator(BRIN)
        .post(
            "/placement/v1/companies",
            Map.of(
                "kvk", "123",
                "name", "Bakery of 111222333",
                "postcode", "5611 SS",
                "city", "",
                "province", "Brabant",
                "sector", "107100"))
        .then()
        .statusCode(400)
        .body(
            "errors.location",
            containsInAnyOrder("/kvk", "/name", "/postcode", "/city", "/province", "/sector"));
  }

  @Test
  void a_firm_is_registered_once_whoever_registers_it() {
    var firm = Firm.registered();
    coordinator(BRIN)
        .post("/placement/v1/companies", Firm.registration(firm.kvk()))
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_FIRM_IS_REGISTERED_ONCE"));
    String kvk = Firm.unusedKvk();
    coordinator(BRIN)
        .post("/placement/v1/companies", Firm.registration(kvk))
        .then()
        .statusCode(201)
        .header("Location", containsString("/placement/v1/companies/"))
        .body("reference", startsWith("C-"))
        .body("eligible", equalTo(false))
        .body("eligibleBecause", equalTo("The firm has not declared its size yet."));
  }

  @Test
  void a_declaration_is_replaced_only_by_who_read_the_one_before() {
    var firm = Firm.declared();
    String path = "/placement/v1/companies/" + firm.id() + "/declaration";
    firm.api().put(path, Firm.declaration("20")).then().statusCode(428);
    String etag = firm.api().get("/placement/v1/companies/" + firm.id()).header("ETag");
    firm.api()
        .put(path, Firm.declaration("250.00"), etag)
        .then()
        .statusCode(200)
        .body("eligible", equalTo(false));
    firm.api().put(path, Firm.declaration("30"), etag).then().statusCode(412);
  }

  @Test
  void a_declaration_takes_exact_figures_of_nothing_or_more() {
    var firm = Firm.registered();
    var negative = new HashMap<>(Firm.declaration("-1"));
    negative.put("turnover", Firm.euros("-0.01"));
    negative.put("balanceSheetTotal", Firm.euros("1.5"));
    negative.remove("signedOn");
    firm.api()
        .put("/placement/v1/companies/" + firm.id() + "/declaration", negative)
        .then()
        .statusCode(400)
        .body(
            "errors.location",
            containsInAnyOrder("/staff", "/turnover", "/balanceSheetTotal", "/signedOn"));
    var exact = new HashMap<>(Firm.declaration("1"));
    exact.put("staff", 249.9999);
    firm.api()
        .put("/placement/v1/companies/" + firm.id() + "/declaration", exact)
        .then()
        .statusCode(200)
        .body("declaration.staff", equalTo("249.9999"))
        .body("eligible", equalTo(true));
  }

  @Test
  void a_declaration_is_signed_today_at_the_latest() {
    var firm = Firm.registered();
    String path = "/placement/v1/companies/" + firm.id() + "/declaration";
    var declaration = new HashMap<>(Firm.declaration("-1"));
    declaration.put("signedOn", "2020-11-03");
    firm.api()
        .put(path, declaration)
        .then()
        .statusCode(400)
        .body("errors.location", containsInAnyOrder("/staff", "/signedOn"))
        .body(
            "errors.find { it.location == '/signedOn' }.detail",
            equalTo("A declaration is signed today or before."));
    declaration.put("staff", "1");
    declaration.put("signedOn", Match.TODAY);
    firm.api()
        .put(path, declaration)
        .then()
        .statusCode(200)
        .body("declaration.signedOn", equalTo(Match.TODAY));
  }

  @Test
  void a_place_ends_on_or_after_its_first_day() {
    var firm = Firm.registered();
    var offer = new HashMap<>(firm.offer());
    offer.put("until", "2020-10-31");
    offer.remove("title");
    firm.api()
        .post("/placement/v1/places", offer)
        .then()
        .statusCode(400)
        .body("errors.location", containsInAnyOrder("/until", "/title"));
    offer.put("until", offer.get("from"));
    offer.put("title", "One day");
    offer.remove("province");
    firm.api()
        .post("/placement/v1/places", offer)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_PLACE_IS_OFFERED_WHILE_AVAILABLE"));
    offer.put("from", Match.TODAY);
    offer.put("until", Match.TODAY);
    firm.api()
        .post("/placement/v1/places", offer)
        .then()
        .statusCode(201)
        .body("state", equalTo("OFFERED"))
        .body("province", equalTo("Noord-Brabant"));
  }

  @Test
  void days_beyond_reason_are_told_by_their_fields() {
    var firm = Firm.registered();
    var offer = new HashMap<>(firm.offer());
    offer.put("from", "1899-12-31");
    offer.put("until", "+999999999-12-31");
    firm.api()
        .post("/placement/v1/places", offer)
        .then()
        .statusCode(400)
        .body("errors.location", containsInAnyOrder("/from", "/until"));
    var declaration = new HashMap<>(Firm.declaration("1"));
    declaration.put("signedOn", "-999999999-01-01");
    firm.api()
        .put("/placement/v1/companies/" + firm.id() + "/declaration", declaration)
        .then()
        .statusCode(400)
        .body("errors.location", containsInAnyOrder("/signedOn"));
  }

  @Test
  void an_accepted_place_is_not_accepted_again() {
    String place = Firm.registered().accepted(BRIN);
    coordinator(BRIN)
        .post("/placement/v1/places/" + place + "/acceptance", null)
        .then()
        .statusCode(409)
        .body("rule", equalTo("ONLY_AN_OFFERED_PLACE_IS_ACCEPTED"))
        .body("state", equalTo("ACCEPTED"));
  }

  @Test
  void a_trainee_is_one_record_per_hogeschool() {
    String email = Match.trainee() + "@example.org";
    var asked = Map.of("name", "Robin", "email", email, "programme", "Business");
    coordinator(BRIN).post("/placement/v1/trainees", asked).then().statusCode(201);
    coordinator(BRIN)
        .post(
            "/placement/v1/trainees",
            Map.of(
                "name",
                "Robin",
                "email",
                email.toUpperCase(java.util.Locale.ROOT),
                "programme",
                "B"))
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_TRAINEE_IS_REGISTERED_ONCE_A_HOGESCHOOL"));
    coordinator("07GR").post("/placement/v1/trainees", asked).then().statusCode(201);
    coordinator(BRIN)
        .post(
            "/placement/v1/trainees",
            Map.of("name", "BSN 111222333", "email", "no", "programme", ""))
        .then()
        .statusCode(400)
        .body("errors.location", containsInAnyOrder("/name", "/email", "/programme"));
  }
}
