package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.*;
import static nl.innovatietraineeship.planreview.http.Scene.*;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Input that would break what is done with it later is refused where it is given.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class InputTest {

  @Test
  void days_moments_and_terms_beyond_reason_are_told_by_their_fields() {
    var call = Bodies.call(newReference(), now());
    call.put("opensAt", "-1000000000-01-01T00:00:00Z");
    call.put("closesAt", "2201-01-01T00:00:00Z");
    call.put("waitlistUntil", "+999999999-12-31");
    call.put("repairTerm", "P1827D");
    call.put("reviewTerm", "P2147483647D");
    call.put("rebuttalTerm", "P6Y");
    call.put("supervisionWeeks", 0);
    call.put("trainingSessions", 51);
    ADMIN
        .post(CALLS, call)
        .then()
        .statusCode(400)
        .body(
            "errors.location",
            containsInAnyOrder(
                "/opensAt",
                "/closesAt",
                "/waitlistUntil",
                "/repairTerm",
                "/reviewTerm",
                "/rebuttalTerm",
                "/supervisionWeeks",
                "/trainingSessions"));
  }

  @Test
  void an_error_names_its_field_and_one_between_fields_their_object() {
    OFFICER
        .post(
            PLANS + "/IT99-001/completeness-check",
            Map.of(
                "complete", false, "defects", List.of(Map.of("section", "summary", "reason", ""))))
        .then()
        .statusCode(400)
        .body("errors.location", contains("/defects/0/reason"));
    OFFICER
        .post(PLANS + "/IT99-001/completeness-check", Map.of("complete", false))
        .then()
        .statusCode(400)
        .body("errors.location", contains(""));
    OFFICER
        .post(BASE + "/decisions", Map.of("call", "IT99", "plan", "IT99-001"))
        .then()
        .statusCode(400)
        .body("errors.location", contains(""));
  }

  @ParameterizedTest
  @CsvSource({
    "P1D, 201",
    "P1826D, 201",
    "P1827D, 400",
    "P60M, 201",
    "P61M, 400",
    "P5Y, 201",
    "P6Y, 400",
    "P0D, 400",
    "P-1D, 400",
    "P1M1D, 400"
  })
  void a_term_is_something_in_one_unit_and_at_most_five_years(String term, int status) {
    var call = Bodies.with(Bodies.call(newReference(), now()), "reviewTerm", term);
    ADMIN.post(CALLS, call).then().statusCode(status);
  }
}
