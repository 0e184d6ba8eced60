package nl.innovatietraineeship.placement.place;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.People.lector;
import static nl.innovatietraineeship.placement.scene.People.sia;
import static nl.innovatietraineeship.placement.scene.People.trainee;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import nl.innovatietraineeship.placement.scene.Firm;
import org.junit.jupiter.api.Test;

/// Hogescholen find firms in their region, and offer places for them.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class OfferOnBehalfTest {

  private static final String PLACES = "/placement/v1/places";

  @Test
  void a_hogeschool_offers_a_place_for_a_firm_by_its_id_or_reference() {
    var firm = Firm.registered();
    String reference = coordinator(BRIN).get(company(firm)).jsonPath().getString("reference");
    for (String name : List.of(firm.id(), reference)) {
      String place =
          coordinator(BRIN)
              .post(PLACES, naming(firm, name))
              .then()
              .statusCode(201)
              .body("companyId", equalTo(firm.id()))
              .body("state", equalTo("OFFERED"))
              .extract()
              .path("id");
      for (Api who : List.of(firm.api(), coordinator("07GR"))) {
        who.get(PLACES + "/" + place).then().statusCode(200);
      }
      assertEquals(
          "1",
          Sql.value(
              "select count(*) from outbox where type like '%place-offered%' and payload like '%"
                  + place
                  + "%'"));
    }
  }

  @Test
  void a_firm_that_is_not_registered_is_told() {
    var firm = Firm.registered();
    for (String name : List.of(UUID.randomUUID().toString(), "C-999999", firm.kvk())) {
      coordinator(BRIN)
          .post(PLACES, naming(firm, name))
          .then()
          .statusCode(400)
          .body("errors.location", contains("/companyId"))
          .body("errors.code", contains("unknown"));
    }
  }

  @Test
  void a_firm_that_is_not_named_is_told_with_all_other_errors() {
    var offer = new HashMap<>(Firm.registered().offer());
    offer.remove("companyId");
    offer.remove("title");
    offer.put("sector", "bakeries");
    coordinator(BRIN)
        .post(PLACES, offer)
        .then()
        .statusCode(400)
        .body("errors.location", containsInAnyOrder("/companyId", "/title", "/sector"));
  }

  @Test
  void a_hogeschool_without_an_institution_offers_nothing() {
    var nobody = Api.as(Tokens.of("hogeschool", "coordinator-nowhere"));
    nobody.post(PLACES, Firm.registered().offer()).then().statusCode(403);
  }

  @Test
  void nobody_else_offers_places() {
    var firm = Firm.registered();
    for (Api who :
        List.of(
            lector(BRIN), trainee(UUID.randomUUID().toString()), sia("officer"), sia("admin"))) {
      who.post(PLACES, firm.offer()).then().statusCode(403);
    }
  }

  private static String company(Firm firm) {
    return "/placement/v1/companies/" + firm.id();
  }

  private static Map<String, Object> naming(Firm firm, String name) {
    var offer = new HashMap<>(firm.offer());
    offer.put("companyId", name);
    return offer;
  }
}
