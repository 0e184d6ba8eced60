package nl.innovatietraineeship.kit.things;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "placement"),
      @ResourceArg(name = "suite.public-url", value = "https://things.example")
    })
class HealthTest {

  @Test
  void readiness_names_what_the_service_stands_on() {
    RestAssured.get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.name", hasItem("Database connections health check"))
        .body("checks.name", hasItem("Kafka connection health check"))
        .body("checks.find { it.name == 'Surroundings' }.data.login", equalTo("there"))
        .body("checks.find { it.name == 'Surroundings' }.data.connector", notNullValue());
  }

  @Test
  void what_waits_is_a_figure() {
    RestAssured.get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("dead_letters_parked_keys"))
        .body(containsString("dead_letters_waiting"))
        .body(containsString("outbox_unconfirmed"))
        .body(containsString("due_jobs_failing"));
  }
}
