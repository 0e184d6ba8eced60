package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.ADMIN;
import static nl.innovatietraineeship.planreview.http.Persons.BASE;
import static nl.innovatietraineeship.planreview.http.Persons.OFFICER;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.junit.jupiter.api.Test;

/// What may be named once is refused the second time, by its rule.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class UniqueNamesTest {

  @Test
  void a_person_is_registered_as_reviewer_once() {
    var person = Map.of("sub", "twice-1", "name", "R. Eviewer", "employerBrin", "22OJ");
    OFFICER.post(BASE + "/reviewers", person).then().statusCode(201);
    OFFICER
        .post(BASE + "/reviewers", person)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_PERSON_IS_ONE_REVIEWER"));
  }

  @Test
  void a_reference_belongs_to_one_call() {
    var call = Bodies.call(Scene.newReference(), Scene.now());
    ADMIN.post(BASE + "/calls", call).then().statusCode(201);
    ADMIN
        .post(BASE + "/calls", call)
        .then()
        .statusCode(409)
        .body("rule", equalTo("A_REFERENCE_IS_TAKEN_ONCE"));
  }
}
