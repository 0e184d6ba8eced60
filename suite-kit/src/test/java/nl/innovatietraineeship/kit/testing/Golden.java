package nl.innovatietraineeship.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A golden message of contracts: what the producer must publish and the consumer must read.
///
/// @param headers as on Kafka
/// @param key the partition key
/// @param payload the event
public record Golden(Map<String, String> headers, String key, ObjectNode payload) {

  private static final JsonMapper JSON = new JsonMapper();

  /// @param type as in the catalogue, such as `plan-submitted`
  public static Golden of(String type) {
    return parse(Corner.resource("contracts/golden/" + type + ".v1.json"));
  }

  /// All golden messages in the order in which their story happened.
  public static List<Golden> story() {
    return Corner.resource("contracts/story.ndjson")
        .lines()
        .filter(line -> !line.isBlank())
        .map(Golden::parse)
        .toList();
  }

  public String eventId() {
    return header("ce_id");
  }

  /// The full CloudEvents type.
  public String type() {
    return header("ce_type");
  }

  /// The service that published it: `plan-review`, `budget` or `placement`.
  public String sender() {
    String source = header("ce_source");
    return source.substring(source.lastIndexOf(':') + 1);
  }

  private String header(String name) {
    String value = headers.get(name);
    if (value == null) {
      throw new IllegalStateException("a golden message lacks " + name);
    }
    return value;
  }

  /// The same with another value in a field, as another event.
  public Golden with(String field, Object value) {
    ObjectNode changed = payload.deepCopy();
    changed.set(field, JSON.valueToTree(value));
    return new Golden(headers, key, changed).anew();
  }

  /// The same in another partition key.
  public Golden keyed(String other) {
    return new Golden(headers, other, payload).anew();
  }

  /// The same content as another event.
  public Golden anew() {
    var other = new LinkedHashMap<>(headers);
    other.put("ce_id", UUID.randomUUID().toString());
    return new Golden(other, key, payload);
  }

  private static Golden parse(String json) {
    try {
      JsonNode message = JSON.readTree(json);
      var headers = new LinkedHashMap<String, String>();
      message
          .path("headers")
          .properties()
          .forEach(header -> headers.put(header.getKey(), header.getValue().asText()));
      return new Golden(
          headers, message.path("key").asText(), (ObjectNode) message.path("payload"));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not a golden message: " + json, e);
    }
  }
}
