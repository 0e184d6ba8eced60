package nl.innovatietraineeship.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The one connector file of local suite, compose and Kubernetes.
class ConnectorTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)}");
  private static final Pattern HEADER = Pattern.compile(":header:([a-z_-]+)");

  @Test
  void it_asks_for_what_every_environment_fills_in() throws IOException {
    assertEquals(
        Set.of(
            "DATABASE_HOST",
            "DATABASE_NAME",
            "DATABASE_PASSWORD",
            "DATABASE_PORT",
            "DATABASE_USER",
            "SERVICE",
            "SLOT",
            "TOPIC_PREFIX"),
        found(PLACEHOLDER, connector().toString()));
  }

  @Test
  void it_places_exactly_the_headers_that_asyncapi_describes() throws IOException {
    var described = new TreeSet<String>();
    Contracts.asyncApi()
        .at("/components/messageTraits/cloudEvent/headers/properties")
        .fieldNames()
        .forEachRemaining(described::add);
    var placement = connector().get("transforms.outbox.table.fields.additional.placement").asText();
    assertEquals(described, found(HEADER, placement));
  }

  @Test
  void it_routes_to_the_addresses_that_asyncapi_names() throws IOException {
    var replacement = connector().get("transforms.outbox.route.topic.replacement").asText();
    for (var channel : Contracts.asyncApi().get("channels")) {
      var service = channel.get("address").asText().replaceAll("^[a-z]+\\.(.*)\\.v1$", "$1");
      assertEquals(
          "${TOPIC_PREFIX}" + channel.get("address").asText(), replacement.replace("$1", service));
    }
  }

  private static JsonNode connector() throws IOException {
    try (var file = ConnectorTest.class.getResourceAsStream("/connectors/outbox.json")) {
      assertNotNull(file, "connectors/outbox.json");
      return Contracts.JSON.readTree(file);
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    var names = new TreeSet<String>();
    pattern.matcher(text).results().forEach(match -> names.add(match.group(1)));
    return names;
  }
}
