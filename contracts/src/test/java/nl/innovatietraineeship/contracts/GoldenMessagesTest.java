package nl.innovatietraineeship.contracts;

import static nl.innovatietraineeship.contracts.Contracts.errors;
import static nl.innovatietraineeship.contracts.Contracts.golden;
import static nl.innovatietraineeship.contracts.Contracts.schema;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenMessagesTest {

  /// Names under which personal data would travel; a firm, a lector and a trainee have no place
  /// here.
  private static final Set<String> PERSONAL =
      Set.of(
          "address",
          "bsn",
          "birthDate",
          "companyName",
          "contact",
          "email",
          "firm",
          "iban",
          "kvk",
          "kvkNumber",
          "lector",
          "name",
          "phone",
          "postcode",
          "reason",
          "reviewer",
          "sub",
          "text",
          "trainee",
          "traineeName",
          "user");

  static List<String> types() {
    return Contracts.typesIn("schemas");
  }

  @Test
  void each_schema_has_a_golden_message_and_the_reverse() {
    assertEquals(types(), Contracts.typesIn("golden"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_golden_payload_keeps_to_its_schema(String type) {
    assertEquals(List.of(), errors(type, golden(type).get("payload")));
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_golden_payload_has_no_field_that_its_schema_does_not_describe(String type) {
    var unknown = fields(golden(type).get("payload"));
    unknown.removeAll(fields(schema(type).get("properties")));
    assertEquals(Set.of(), unknown);
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_message_without_a_required_field_is_rejected(String type) {
    for (var field : schema(type).get("required")) {
      var payload = golden(type).get("payload").deepCopy();
      ((ObjectNode) payload).remove(field.asText());
      assertFalse(errors(type, payload).isEmpty(), "without " + field.asText());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_message_with_a_day_for_a_moment_is_rejected(String type) {
    var payload = golden(type).get("payload").deepCopy();
    ((ObjectNode) payload).put("occurredOn", "2021-01-29");
    assertFalse(errors(type, payload).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_new_field_is_no_error(String type) {
    var payload = golden(type).get("payload").deepCopy();
    ((ObjectNode) payload).put("inventedLater", true);
    assertEquals(List.of(), errors(type, payload));
  }

  @ParameterizedTest
  @MethodSource("types")
  void no_field_holds_personal_data(String type) {
    assertEquals(Set.of(), personal(schema(type)));
  }

  @Test
  void a_schema_with_a_name_would_be_refused() {
    var schema = schema("internship-started.v1").deepCopy();
    ((ObjectNode) schema.get("properties")).putObject("traineeName").put("type", "string");
    assertEquals(Set.of("traineeName"), personal(schema));
  }

  @Test
  void money_as_a_number_or_with_a_third_decimal_is_rejected() {
    var payload = golden("reservation-made.v1").get("payload").deepCopy();
    ((ObjectNode) payload.get("amount")).put("amount", 300000.00);
    assertFalse(errors("reservation-made.v1", payload).isEmpty());
    ((ObjectNode) payload.get("amount")).put("amount", "300000.001");
    assertFalse(errors("reservation-made.v1", payload).isEmpty());
  }

  @Test
  void an_identifier_that_is_no_uuid_is_rejected() {
    var payload = golden("plan-withdrawn.v1").get("payload").deepCopy();
    ((ObjectNode) payload).put("planId", "IT20-005");
    assertFalse(errors("plan-withdrawn.v1", payload).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_key_is_a_field_of_the_payload_and_the_partition_key(String type) {
    var message = golden(type);
    var keyedBy =
        schema(type).get("$comment").asText().replaceAll("(?s).*keyed by (\\w+)\\..*", "$1");
    assertEquals(message.get("key"), message.get("payload").get(keyedBy));
    assertEquals(message.get("key"), message.at("/headers/ce_partitionkey"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void the_headers_name_type_and_schema(String type) {
    var headers = golden(type).get("headers");
    assertEquals("nl.innovatietraineeship." + type, headers.get("ce_type").asText());
    assertEquals(schema(type).get("$id"), headers.get("ce_dataschema"));
    assertTrue(schema(type).get("$comment").asText().contains(serviceOf(headers)));
  }

  private static String serviceOf(JsonNode headers) {
    return "Published by " + headers.get("ce_source").asText().replaceAll(".*:systeem:", "");
  }

  private static Set<String> fields(JsonNode object) {
    var names = new TreeSet<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> personal(JsonNode schema) {
    var found = new TreeSet<String>();
    for (var properties : schema.findValues("properties")) {
      found.addAll(fields(properties));
    }
    found.retainAll(PERSONAL);
    return found;
  }
}
