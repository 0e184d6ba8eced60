package nl.innovatietraineeship.planreview.http;

import static nl.innovatietraineeship.planreview.http.Persons.*;
import static nl.innovatietraineeship.planreview.http.Scene.*;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.kit.testing.Golden;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Topics;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/// The activities of a grant start by its first internship, which placement tells.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "plan-review"))
class StartingTest {

  @Test
  void the_term_to_start_ends_with_the_first_internship_and_passes_where_there_is_none() {
    try (var topics = new Topics()) {
      String started = awarded(topics);
      String idle = awarded(topics);
      LocalDate until =
          startBefore(started).compareTo(startBefore(idle)) > 0
              ? startBefore(started)
              : startBefore(idle);
      taken(topics, ofPlan("internship-started", started).with("startedOn", "2021-03-01"));
      taken(topics, ofPlan("internship-started", started).with("startedOn", "2021-04-01"));
      OFFICER.get(PLANS + "/" + started).then().body("activitiesStartedOn", equalTo("2021-03-01"));
      runs(started, List.of("OBJECTION", "END_OF_ACTIVITIES"));
      runs(idle, List.of("OBJECTION", "START_OF_ACTIVITIES", "END_OF_ACTIVITIES"));
      assertEquals("1", stepsOf(started));
      moveTo(until.plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
      assertEquals("0", told(started));
      assertEquals("2", told(idle), "nearing and passed");
    }
  }

  @Test
  void an_internship_of_a_plan_without_an_announced_award_is_absorbed() {
    String plan = rankedAlone("30GB");
    try (var topics = new Topics()) {
      reserve(topics, plan, UUID.randomUUID().toString());
      taken(topics, ofPlan("internship-started", plan));
      assertEquals(
          "The plan is RESERVED.",
          Sql.value("select reason from absorbed_event where subject = '" + plan + "'"));
      announce(signedOn(plan));
    }
    runs(plan, List.of("OBJECTION", "START_OF_ACTIVITIES", "END_OF_ACTIVITIES"));
  }

  @Test
  void an_internship_of_no_plan_is_kept_and_parks_that_plan_alone() {
    String plan = UUID.randomUUID().toString();
    try (var topics = new Topics()) {
      topics.publish(Golden.of("internship-started").keyed(plan).with("planId", plan));
      Awaitility.await()
          .until(() ->
              "FAILED"
                  .equals(
                      Sql.value(
                          "select state from dead_letter where parked_key = '" + plan + "'")));
      taken(topics, ofPlan("internship-started", awarded(topics)));
    }
  }

  private static String awarded(Topics topics) {
    String plan = rankedAlone("30GB");
    reserve(topics, plan, UUID.randomUUID().toString());
    announce(signedOn(plan));
    return plan;
  }

  private static LocalDate startBefore(String plan) {
    return LocalDate.parse(OFFICER.get(PLANS + "/" + plan).jsonPath().getString("startBefore"));
  }

  /// Sends it, and waits until it was received.
  private static void taken(Topics topics, Golden event) {
    topics.publish(event);
    Awaitility.await()
        .until(() ->
            "1"
                .equals(
                    Sql.value(
                        "select count(*) from inbox where consumer = 'plan-review-on-placement'"
                            + " and event_id = '"
                            + event.eventId()
                            + "'")));
  }

  private static void runs(String plan, List<String> terms) {
    OFFICER.get(PLANS + "/" + plan + "/terms").then().body("terms.name", equalTo(terms));
  }

  private static String stepsOf(String plan) {
    return String.valueOf(
        Sql.value(
            "select count(*) from plan_step s join plan p on p.id = s.plan_id where s.step ="
                + " 'ACTIVITIES_STARTED' and p.reference = '"
                + plan
                + "'"));
  }

  private static String told(String plan) {
    return String.valueOf(
        Sql.value(
            "select count(*) from outbox where subject = '"
                + plan
                + "' and type like '%term-%' and cast(payload as jsonb) ->> 'term' ="
                + " 'START_OF_ACTIVITIES'"));
  }
}
