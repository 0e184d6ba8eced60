package nl.innovatietraineeship.kit.things;

import static nl.innovatietraineeship.kit.things.Sample.OFFICER;
import static nl.innovatietraineeship.kit.things.Sample.THINGS;
import static nl.innovatietraineeship.kit.things.Sample.input;
import static nl.innovatietraineeship.kit.things.Sample.made;
import static nl.innovatietraineeship.kit.things.Sample.title;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "placement"),
      @ResourceArg(name = "suite.public-url", value = "https://things.example")
    })
class IdempotencyTest {

  private final String key = UUID.randomUUID().toString();

  @Test
  void a_repeated_key_gets_the_same_answer() {
    Map<String, Object> input = input(title());
    Response first = OFFICER.post(THINGS, input, key);
    Response again = OFFICER.post(THINGS, input, key);
    assertEquals(201, first.statusCode());
    assertEquals(201, again.statusCode());
    assertEquals(first.asString(), again.asString());
    assertEquals(first.header("ETag"), again.header("ETag"));
    assertEquals(first.header("Location"), again.header("Location"));
    assertEquals(first.contentType(), again.contentType());
    OFFICER.get(first.header("Location")).then().statusCode(200);
  }

  @Test
  void the_answer_stays_though_the_resource_went_on() {
    String thing = made();
    Response first = OFFICER.post(thing + "/closing", null, key);
    Response again = OFFICER.post(thing + "/closing", null, key);
    assertEquals(200, first.statusCode());
    assertEquals(first.asString(), again.asString());
  }

  @Test
  void another_payload_under_the_same_key_is_refused() {
    OFFICER.post(THINGS, input(title()), key).then().statusCode(201);
    ProblemTest.problem(OFFICER.post(THINGS, input(title()), key), 422, "idempotency-key-reused");
  }

  @Test
  void a_key_belongs_to_one_person_and_one_path() {
    String other = made();
    OFFICER.post(THINGS, input(title()), key).then().statusCode(201);
    OFFICER.post(other + "/closing", null, key).then().statusCode(200);
    Api colleague = Api.as(Tokens.of("officer", "officer-2"));
    colleague.post(THINGS, input(title()), key).then().statusCode(201);
  }

  @Test
  void a_refusal_is_not_kept() {
    String title = title();
    OFFICER.post(THINGS, input(title)).then().statusCode(201);
    OFFICER.post(THINGS, input(title), key).then().statusCode(409);
    OFFICER.post(THINGS, input(title()), key).then().statusCode(201);
  }

  @Test
  void a_key_is_forgotten_after_a_day() throws Exception {
    OFFICER.post(THINGS, input(title()), key).then().statusCode(201);
    Sql.run(
        "update idempotency_key set answered_at = now() - interval '25 hours' where key = '"
            + key
            + "'");
    OFFICER.post(THINGS, input(title()), key).then().statusCode(201);
  }

  @Test
  void a_key_too_long_is_refused() {
    OFFICER.post(THINGS, input(title()), "k".repeat(128)).then().statusCode(201);
    OFFICER
        .post(THINGS, input(title()), "k".repeat(129))
        .then()
        .statusCode(400)
        .body("errors.location", equalTo(List.of("Idempotency-Key")));
  }

  @Test
  void two_at_once_with_one_key_have_one_effect() throws Exception {
    for (int round = 0; round < 12; round++) {
      String title = title();
      String shared = UUID.randomUUID().toString();
      List<Response> answers = atOnce(() -> OFFICER.post(THINGS, input(title), shared));
      assertEquals("1", Sql.value("select count(*) from thing where title = '" + title + "'"));
      assertTrue(answers.stream().anyMatch(answer -> answer.statusCode() == 201));
      for (Response answer : answers) {
        if (answer.statusCode() != 201) {
          ProblemTest.problem(answer, 409, "idempotency-in-progress");
        }
      }
    }
  }

  @Test
  void two_at_once_with_two_keys_break_no_invariant() throws Exception {
    for (int round = 0; round < 12; round++) {
      String title = title();
      List<Response> answers = atOnce(() -> OFFICER.post(THINGS, input(title)));
      assertEquals("1", Sql.value("select count(*) from thing where title = '" + title + "'"));
      assertNotEquals(answers.get(0).statusCode(), answers.get(1).statusCode());
      for (Response answer : answers) {
        if (answer.statusCode() != 201) {
          ProblemTest.problem(answer, 409, "a-title-is-used-once");
        }
      }
    }
  }

  @Test
  void two_at_once_on_one_resource_have_one_effect() throws Exception {
    for (int round = 0; round < 12; round++) {
      String thing = made();
      List<Response> answers = atOnce(() -> OFFICER.post(thing + "/closing", null));
      assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
      assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 409).count());
      String id = thing.substring(thing.lastIndexOf('/') + 1);
      assertEquals(
          "1",
          Sql.value(
              "select count(*) from outbox where key = '" + id + "' and type like '%closed%'"));
    }
  }

  private static List<Response> atOnce(Callable<Response> call) throws Exception {
    var barrier = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<Response>> calls = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        calls.add(
            threads.submit(() -> {
              barrier.await();
              return call.call();
            }));
      }
      return List.of(calls.get(0).get(), calls.get(1).get());
    }
  }
}
