package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.kit.testing.AtOnce.codes;
import static nl.innovatietraineeship.placement.scene.People.coordinator;
import static nl.innovatietraineeship.placement.scene.ToldPlan.BRIN;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.innovatietraineeship.kit.testing.AtOnce;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Firm;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// Commands at the same moment, on the real database.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class RacesTest {

  @Test
  void of_two_clients_that_start_the_last_slot_one_is_refused_with_the_sentence() {
    var plan = ToldPlan.awarded(1);
    var one = Match.under(plan).confirmed();
    var other = Match.under(plan).confirmed();
    List<Response> answers = AtOnce.all(List.of(one::start, other::start));
    assertEquals(List.of(200, 409), codes(answers));
    answers.stream()
        .filter(answer -> answer.statusCode() == 409)
        .forEach(answer ->
            answer
                .then()
                .body("rule", equalTo("A_SLOT_IS_FREE"))
                .body(
                    "detail",
                    equalTo(
                        "A traineeship starts only in a free slot of its plan. The plan has no free"
                            + " slot.")));
    assertEquals("1", plan.seen("slots.taken"));
  }

  @Test
  void starts_of_many_matches_take_a_slot_each_and_no_more() {
    var plan = ToldPlan.awarded(3);
    List<Callable<Response>> starts = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      var match = Match.under(plan).confirmed();
      starts.add(match::start);
    }
    assertEquals(List.of(200, 200, 200, 409, 409), codes(AtOnce.all(starts)));
    coordinator(BRIN)
        .get("/placement/v1/traineeships?state=INTERNSHIP&plan=" + plan.reference())
        .then()
        .body("items.slotNo", containsInAnyOrder(1, 2, 3));
  }

  @Test
  void one_traineeship_started_twice_at_once_starts_once() {
    var match = Match.under(ToldPlan.awarded(2)).confirmed();
    assertEquals(List.of(200, 409), codes(AtOnce.all(List.of(match::start, match::start))));
    assertEquals("1", match.plan().seen("slots.taken"));
  }

  @Test
  void two_clients_with_one_idempotency_key_have_one_effect() {
    var plan = ToldPlan.submitted();
    var asked = Match.asked(plan, Firm.declared().accepted(BRIN), Match.trainee());
    Callable<Response> match =
        () -> coordinator(BRIN).post("/placement/v1/traineeships", asked, "one-key-" + plan.id());
    List<Response> answers = AtOnce.all(List.of(match, match));
    answers.forEach(answer -> {
      if (answer.statusCode() != 201) {
        answer.then().statusCode(409).body("type", org.hamcrest.Matchers.endsWith("in-progress"));
      }
    });
    coordinator(BRIN)
        .post("/placement/v1/traineeships", asked, "one-key-" + plan.id())
        .then()
        .statusCode(201)
        .body("reference", equalTo(plan.reference() + "-01"));
    assertEquals(
        "1", Sql.value("select count(*) from traineeship where plan_id = '" + plan.id() + "'"));
  }

  @Test
  void confirmations_in_parallel_all_stand() {
    for (int round = 0; round < 5; round++) {
      var match = Match.under(ToldPlan.awarded(1));
      List<Response> answers =
          AtOnce.all(
              List.of(
                  () -> match.confirm(match.hogeschool(), "hogeschool"),
                  () -> match.confirm(match.firm().api(), "company"),
                  () -> match.confirm(match.traineeApi(), "trainee")));
      assertEquals(List.of(200, 200, 200), codes(answers));
      match
          .read()
          .then()
          .body("confirmations.party", containsInAnyOrder("HOGESCHOOL", "COMPANY", "TRAINEE"))
          .body("missing", empty());
    }
  }

  @Test
  void matches_at_once_are_numbered_without_gaps() {
    var plan = ToldPlan.submitted();
    List<Callable<Response>> matches = new ArrayList<>();
    String refused = Firm.declared().offered();
    for (int number = 0; number < 6; number++) {
      // Every other one is refused: its place was not accepted. It leaves no gap.
      String place = number % 2 == 0 ? Firm.declared().accepted(BRIN) : refused;
      var asked = Match.asked(plan, place, Match.trainee());
      matches.add(() -> coordinator(BRIN).post("/placement/v1/traineeships", asked));
    }
    assertEquals(List.of(201, 201, 201, 409, 409, 409), codes(AtOnce.all(matches)));
    coordinator(BRIN)
        .get("/placement/v1/traineeships?plan=" + plan.reference())
        .then()
        .body(
            "items.reference",
            containsInAnyOrder(
                plan.reference() + "-01", plan.reference() + "-02", plan.reference() + "-03"));
  }

  @Test
  void one_trainee_matched_twice_at_once_is_matched_once() {
    String trainee = Match.trainee();
    var one = Match.asked(ToldPlan.submitted(), Firm.declared().accepted(BRIN), trainee);
    var other = Match.asked(ToldPlan.submitted(), Firm.declared().accepted(BRIN), trainee);
    List<Response> answers =
        AtOnce.all(
            List.of(
                () -> coordinator(BRIN).post("/placement/v1/traineeships", one),
                () -> coordinator(BRIN).post("/placement/v1/traineeships", other)));
    assertEquals(List.of(201, 409), codes(answers));
    answers.stream()
        .filter(answer -> answer.statusCode() == 409)
        .forEach(answer ->
            answer.then().body("rule", equalTo("A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME")));
  }

  @Test
  void one_firm_registered_twice_at_once_is_registered_once() {
    String kvk = Firm.unusedKvk();
    Callable<Response> registration =
        () -> coordinator(BRIN).post("/placement/v1/companies", Firm.registration(kvk));
    List<Response> answers = AtOnce.all(List.of(registration, registration));
    assertEquals(List.of(201, 409), codes(answers));
    answers.stream()
        .filter(answer -> answer.statusCode() == 409)
        .forEach(answer -> answer.then().body("rule", equalTo("A_FIRM_IS_REGISTERED_ONCE")));
  }

  @Test
  void one_place_accepted_twice_at_once_is_accepted_once() {
    String place = Firm.declared().offered();
    List<Response> answers =
        AtOnce.all(
            List.of(
                () ->
                    coordinator("30GB").post("/placement/v1/places/" + place + "/acceptance", null),
                () ->
                    coordinator("07GR")
                        .post("/placement/v1/places/" + place + "/acceptance", null)));
    // To the second the place has become another's: it does not exist.
    assertEquals(List.of(200, 404), codes(answers));
  }
}
