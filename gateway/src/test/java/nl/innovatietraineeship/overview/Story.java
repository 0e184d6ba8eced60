package nl.innovatietraineeship.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.innovatietraineeship.kit.testing.Golden;

/// The golden story of contracts, told of another call: every reference and id is another, and the
/// same one for the same name.
///
/// @param call such as `IT31`
/// @param messages in the order in which it happened
record Story(String call, List<Golden> messages) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  static Story of(String call) {
    return new Story(call, Golden.story().stream().map(message -> toldOf(message, call)).toList());
  }

  List<Golden> sentBy(String service) {
    return messages.stream().filter(message -> message.sender().equals(service)).toList();
  }

  Golden first(String type) {
    return messages.stream()
        .filter(message -> message.type().endsWith("." + type + ".v1"))
        .findFirst()
        .orElseThrow();
  }

  private static Golden toldOf(Golden message, String call) {
    var headers = new LinkedHashMap<String, String>();
    message
        .headers()
        .forEach((name, value) ->
            headers.put(name, name.startsWith("ce_") ? renamed(value, call) : value));
    try {
      var payload = (ObjectNode) JSON.readTree(renamed(message.payload().toString(), call));
      return new Golden(headers, renamed(message.key(), call), payload);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String renamed(String text, String call) {
    return ID.matcher(text)
        .replaceAll(id ->
            UUID.nameUUIDFromBytes((call + id.group()).getBytes(StandardCharsets.UTF_8)).toString())
        .replace("IT20", call);
  }
}
