package nl.innovatietraineeship.kit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Holds what was published against what contracts promises.
public final class Contract {

  private Contract() {}

  /// The payload is valid by its schema and has exactly the golden message's fields; the headers
  /// are the golden ones by name.
  public static void assertKept(String name, Published.Message message) {
    Golden golden = Golden.of(name);
    assertEquals(List.of(), errors(name, message.payload()), name + " against its schema");
    assertEquals(fields(golden.payload()), fields(message.payload()), name + "'s fields");
    var optional = Set.of("traceparent");
    var expected = new TreeSet<>(golden.headers().keySet());
    expected.removeAll(optional);
    var present = new TreeSet<>(message.headers().keySet());
    present.removeAll(optional);
    assertEquals(expected, present, name + "'s headers");
    assertEquals(golden.type(), message.type());
  }

  /// What a payload breaks of its schema.
  public static List<String> errors(String name, JsonNode payload) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Schema schema = registry.getSchema(Corner.resource("contracts/schemas/" + name + ".v1.json"));
    return schema
        .validate(
            payload.toString(),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static Set<String> fields(JsonNode payload) {
    var names = new TreeSet<String>();
    payload.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
