package nl.innovatietraineeship.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

  private static final JsonNode DOCUMENT = Contracts.asyncApi();

  @Test
  void it_lists_exactly_the_schemas() {
    var listed = new ArrayList<String>();
    for (var message : DOCUMENT.at("/components/messages")) {
      listed.add(schemaOf(message));
    }
    assertEquals(Contracts.typesIn("schemas"), listed.stream().sorted().toList());
  }

  @Test
  void each_message_names_the_type_of_its_schema() {
    for (var message : DOCUMENT.at("/components/messages")) {
      assertEquals("nl.innovatietraineeship." + schemaOf(message), message.get("name").asText());
    }
  }

  @Test
  void each_message_is_in_the_channel_of_the_service_that_publishes_it() {
    var found = new ArrayList<String>();
    for (var channel : DOCUMENT.get("channels")) {
      var service =
          channel.get("address").asText().replaceAll("^innovatietraineeship\\.(.*)\\.v1$", "$1");
      for (var reference : channel.get("messages")) {
        var message = DOCUMENT.at(reference.get("$ref").asText().substring(1));
        var source = Contracts.golden(schemaOf(message)).at("/headers/ce_source").asText();
        assertEquals(service, source.replaceAll(".*:systeem:", ""));
        found.add(schemaOf(message));
      }
    }
    assertEquals(Contracts.typesIn("schemas"), found.stream().sorted().toList());
  }

  @Test
  void every_reference_leads_somewhere() {
    for (var reference : DOCUMENT.findValuesAsText("$ref")) {
      if (reference.startsWith("#")) {
        assertFalse(DOCUMENT.at(reference.substring(1)).isMissingNode(), reference);
      } else {
        assertFalse(Contracts.text(reference).isBlank(), reference);
      }
    }
  }

  @Test
  void headers_without_an_id_or_of_another_version_are_rejected() {
    var schema = DOCUMENT.at("/components/messageTraits/cloudEvent/headers");
    for (var bad : List.of("ce_id", "ce_source", "ce_type", "ce_time", "content-type")) {
      var headers = Contracts.golden("plan-submitted.v1").get("headers").deepCopy();
      ((ObjectNode) headers).remove(bad);
      assertFalse(Contracts.errors(schema, headers).isEmpty(), bad);
    }
    var headers = Contracts.golden("plan-submitted.v1").get("headers").deepCopy();
    ((ObjectNode) headers).put("ce_specversion", "0.3");
    assertFalse(Contracts.errors(schema, headers).isEmpty());
  }

  private static String schemaOf(JsonNode message) {
    return message
        .at("/payload/schema/$ref")
        .asText()
        .replaceAll("^\\./schemas/(.*)\\.json$", "$1");
  }
}
