package nl.innovatietraineeship.placement.traineeship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.innovatietraineeship.kit.testing.Contract;
import nl.innovatietraineeship.kit.testing.Published;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import org.junit.jupiter.api.Test;

/// What placement publishes is what contracts promises, once, in order and under its key.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class PublishedEventsTest {

  @Test
  void the_events_of_a_traineeship_are_published_as_promised() {
    try (var published = new Published()) {
      var started = Match.under(ToldPlan.awarded(1)).confirmed().started();
      var fallen = Match.under(ToldPlan.submitted());
      fallen.plan().withdrawn();

      var offered =
          published.await(
              "place-offered", event -> event.path("placeId").asText().equals(started.placeId()));
      Contract.assertKept("place-offered", offered);
      assertEquals(started.placeId(), offered.key());

      var matched =
          published.await(
              "traineeship-matched",
              event -> event.path("traineeshipId").asText().equals(started.id()));
      Contract.assertKept("traineeship-matched", matched);
      assertEquals(started.plan().id(), matched.key());

      var internship =
          published.await(
              "internship-started",
              event -> event.path("traineeshipId").asText().equals(started.id()));
      Contract.assertKept("internship-started", internship);
      assertEquals(1, internship.payload().path("slotNo").asInt());
      assertEquals("2021-05-01", internship.payload().path("lastDay").asText());
      assertEquals(matched.partition(), internship.partition());

      var ended =
          published.await(
              "traineeship-ended",
              event -> event.path("traineeshipId").asText().equals(fallen.id()));
      Contract.assertKept("traineeship-ended", ended);
      assertEquals("MATCHED", ended.payload().path("phase").asText());
      assertEquals("PLAN_WITHDRAWN", ended.payload().path("reasonCode").asText());
      assertEquals("SYSTEM", ended.payload().path("endedBy").asText());
    }
  }
}
