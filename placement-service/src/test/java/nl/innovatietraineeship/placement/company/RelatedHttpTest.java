package nl.innovatietraineeship.placement.company;

import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.People.sia;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Firm;
import org.junit.jupiter.api.Test;

/// Partner and linked enterprises in a declaration, over HTTP; the database judges the same.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class RelatedHttpTest {

  @Test
  void a_declaration_with_related_enterprises_shows_its_derivation() {
    var firm = Firm.registered();
    var holding = related("Holding", "100", "100", "149.5", "0.00");
    holding.put("behind", List.of(related("Partner of the holding", "25", "0", "2", "0.01")));
    var declaration = new HashMap<>(Firm.declaration("100"));
    declaration.put("related", List.of(holding));
    String path = "/placement/v1/companies/" + firm.id();
    firm.api()
        .put(path + "/declaration", declaration)
        .then()
        .statusCode(200)
        .body("eligible", equalTo(false))
        .body("declaration.total.staff", equalTo("250"))
        .body("declaration.total.turnover", equalTo("50000000.0025"))
        .body("declaration.sizeClass", equalTo("LARGE"))
        .body("declaration.derivation.label", contains("Holding", "Partner of the holding"))
        .body("declaration.derivation.percent", contains("100", "25"));
    assertEquals("f", eligible(firm));
    declaration.put("before", Map.of("wasSme", true, "wasWithin", true));
    firm.api()
        .put(path + "/declaration", declaration, firm.api().get(path).header("ETag"))
        .then()
        .statusCode(200)
        .body("eligible", equalTo(true))
        .body(
            "eligibleBecause",
            equalTo(
                "The firm is an SME still: it is outside the bounds of an SME for one period"
                    + " only."));
    assertEquals("t", eligible(firm));
  }

  @Test
  void a_firm_of_which_public_bodies_hold_a_quarter_is_not_eligible_in_the_database_either() {
    var firm = Firm.registered();
    var city = related("City", "25", "25", "0", "0.00");
    city.put("holder", "PUBLIC_BODY");
    var declaration = new HashMap<>(Firm.declaration("10"));
    declaration.put("related", List.of(city));
    firm.api()
        .put("/placement/v1/companies/" + firm.id() + "/declaration", declaration)
        .then()
        .statusCode(200)
        .body("eligible", equalTo(false));
    assertEquals("f", eligible(firm));
  }

  @Test
  void what_a_firm_declared_is_read_back_in_the_shape_in_which_it_is_sent() {
    var firm = Firm.registered();
    var university = related("University", "20.500000", "0", "1E+3", "9999999999999.99");
    university.put("holder", "UNIVERSITY");
    university.put("control", true);
    var holding = related("Holding", "100", "100.000000", "0.0001", "0.01");
    holding.put("behind", List.of(university));
    var declaration = new HashMap<>(Firm.declaration("100"));
    declaration.put("related", List.of(holding));
    declaration.put("before", Map.of("wasSme", false, "wasWithin", true));
    String path = "/placement/v1/companies/" + firm.id();
    firm.api().put(path + "/declaration", declaration).then().statusCode(200);
    for (Api who : List.of(firm.api(), sia("officer"), sia("finance"))) {
      who.get(path)
          .then()
          .body("declaration.related.label", contains("Holding"))
          .body("declaration.related[0].votes", equalTo("100"))
          .body("declaration.related[0].staff", equalTo("0.0001"))
          .body("declaration.related[0].turnover.amount", equalTo("0.01"))
          .body("declaration.related[0].control", equalTo(false))
          .body("declaration.related[0].behind.holder", contains("UNIVERSITY"))
          .body("declaration.related[0].behind[0].capital", equalTo("20.5"))
          .body("declaration.related[0].behind[0].staff", equalTo("1000"))
          .body("declaration.related[0].behind[0].control", equalTo(true))
          .body("declaration.related[0].behind[0].turnover.amount", equalTo("9999999999999.99"))
          .body("declaration.related[0].behind[0].behind", empty())
          .body("declaration.before.wasSme", equalTo(false))
          .body("declaration.before.wasWithin", equalTo(true));
    }
    for (Api who : List.of(coordinator(BRIN), sia("board"), sia("dashboard"))) {
      who.get(path).then().statusCode(200).body("declaration", nullValue());
    }
    Map<String, Object> read = firm.api().get(path).jsonPath().getMap("declaration");
    var again = new HashMap<>(read);
    again.keySet().removeAll(List.of("sizeClass", "total", "derivation"));
    var present = firm.api().get(path);
    var repeated =
        firm.api().put(path + "/declaration", again, present.header("ETag")).then().statusCode(200);
    assertEquals(read, repeated.extract().jsonPath().getMap("declaration"));
  }

  @Test
  void a_firm_that_stands_alone_reads_that_it_named_nobody() {
    var firm = Firm.declared();
    firm.api()
        .get("/placement/v1/companies/" + firm.id())
        .then()
        .body("declaration.related", empty())
        .body("declaration.before", nullValue());
  }

  @Test
  void a_share_of_less_than_nothing_or_more_than_the_whole_is_told_by_its_field() {
    var firm = Firm.registered();
    var declaration = new HashMap<>(Firm.declaration("100"));
    declaration.put("related", List.of(related("Holding", "100.01", "-1", "1", "0.00")));
    firm.api()
        .put("/placement/v1/companies/" + firm.id() + "/declaration", declaration)
        .then()
        .statusCode(400)
        .body("errors.location", containsInAnyOrder("/related/0/capital", "/related/0/votes"));
  }

  private static String eligible(Firm firm) {
    return String.valueOf(Sql.value("select eligible from company where id = '" + firm.id() + "'"));
  }

  private static Map<String, Object> related(
      String label, String capital, String votes, String staff, String turnover) {
    var related = new HashMap<String, Object>();
    related.put("label", label);
    related.put("holder", "ENTERPRISE");
    related.put("direction", "UPSTREAM");
    related.put("capital", capital);
    related.put("votes", votes);
    related.put("staff", staff);
    related.put("turnover", Firm.euros(turnover));
    related.put("balanceSheetTotal", Firm.euros("0.00"));
    return related;
  }
}
