package nl.innovatietraineeship.contracts;

import static nl.innovatietraineeship.contracts.Contracts.typeOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The story is one whole call in order, so that a consumer can play it.
class StoryTest {

  private static final List<JsonNode> STORY = Contracts.story();

  @Test
  void each_golden_message_is_the_first_of_its_type() {
    for (var type : Contracts.typesIn("golden")) {
      assertEquals(Contracts.golden(type), told(type).getFirst(), type);
    }
  }

  @Test
  void every_message_keeps_to_its_schema_and_to_the_headers_of_asyncapi() {
    var headers = Contracts.asyncApi().at("/components/messageTraits/cloudEvent/headers");
    for (var message : STORY) {
      assertEquals(List.of(), Contracts.errors(typeOf(message), message.get("payload")));
      assertEquals(List.of(), Contracts.errors(headers, message.get("headers")));
    }
  }

  @Test
  void each_event_has_an_id_of_its_own_and_each_key_is_in_order() {
    var ids = new HashSet<String>();
    var last = new HashMap<String, String>();
    for (var message : STORY) {
      assertTrue(ids.add(message.at("/headers/ce_id").asText()));
      var time = message.at("/headers/ce_time").asText();
      var before = last.put(message.get("key").asText(), time);
      assertTrue(before == null || before.compareTo(time) <= 0, time);
    }
  }

  @Test
  void the_ranking_counts_its_plans_and_the_allocation_its_reservations() {
    var count = told("ranking-established.v1").getFirst().at("/payload/count").asInt();
    assertEquals(count, told("plan-ranked.v1").size());
    var completed = told("allocation-completed.v1").getFirst().get("payload");
    assertEquals(completed.get("reservedPlans").asInt(), reserved("RANKING").size());
    assertEquals(completed.get("listedPlans").asInt(), told("plan-waitlisted.v1").size());
    assertEquals(amount(completed.get("reserved")), sum(reserved("RANKING")));
  }

  @Test
  void the_committed_money_stays_under_the_published_ceiling_at_every_message() {
    var ceiling = amount(told("call-opened.v1").getFirst().at("/payload/ceiling"));
    var committed = BigDecimal.ZERO;
    for (var message : STORY) {
      var amount = amount(message.at("/payload/amount"));
      committed =
          switch (typeOf(message)) {
            case "reservation-made.v1" -> committed.add(amount);
            case "reservation-released.v1" -> committed.subtract(amount);
            default -> committed;
          };
      assertTrue(committed.compareTo(ceiling) <= 0);
    }
    assertFalse(committed.signum() == 0);
    assertEquals(committed, sum(told("grant-awarded.v1")));
  }

  @Test
  void an_award_names_the_reservation_that_was_made_for_its_plan() {
    var made = new HashSet<String>();
    for (var message : told("reservation-made.v1")) {
      made.add(
          message.at("/payload/plan").asText() + message.at("/payload/reservationId").asText());
    }
    for (var message : told("plan-decision-announced.v1")) {
      if (message.at("/payload/outcome").asText().equals("AWARDED")) {
        assertTrue(
            made.contains(
                message.at("/payload/plan").asText()
                    + message.at("/payload/reservationId").asText()));
      }
    }
  }

  private static List<JsonNode> told(String type) {
    return STORY.stream().filter(message -> typeOf(message).equals(type)).toList();
  }

  private static List<JsonNode> reserved(String cause) {
    return told("reservation-made.v1").stream()
        .filter(message -> message.at("/payload/cause").asText().equals(cause))
        .toList();
  }

  private static BigDecimal sum(List<JsonNode> messages) {
    return messages.stream()
        .map(message -> amount(message.at("/payload/amount")))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal amount(JsonNode money) {
    return money.isMissingNode() ? BigDecimal.ZERO : new BigDecimal(money.get("amount").asText());
  }
}
