package nl.innovatietraineeship.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a message as the record that its consumer wrote for it. New fields are nobody's concern;
/// each field that the record names must be there, unless it may be null; what lies within a field
/// is its own type's to check.
final class Payloads {

  private final ObjectMapper json;

  Payloads(ObjectMapper json) {
    this.json =
        json.copy()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
  }

  /// @throws Unreadable with what is wrong
  <E> E read(Delivery delivery, Class<E> type) {
    E event = parsed(delivery, type);
    if (event == null) {
      throw new Unreadable("the payload is null");
    }
    List<String> missing = missing(event);
    if (!missing.isEmpty()) {
      throw new Unreadable(
          "the payload is not a " + delivery.type() + ": it has no " + String.join(", ", missing));
    }
    return event;
  }

  private <E> @Nullable E parsed(Delivery delivery, Class<E> type) {
    try {
      return json.readValue(delivery.payload(), type);
    } catch (JsonProcessingException e) {
      throw new Unreadable(
          "the payload is not a " + delivery.type() + ": " + e.getOriginalMessage() + where(e));
    }
  }

  private static String where(JsonProcessingException e) {
    String fields =
        e instanceof JsonMappingException mapping
            ? mapping.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."))
            : "";
    return fields.isEmpty() ? "" : " (" + fields + ")";
  }

  private static List<String> missing(Object event) {
    List<String> missing = new ArrayList<>();
    for (RecordComponent field : event.getClass().getRecordComponents()) {
      if (!field.getAnnotatedType().isAnnotationPresent(Nullable.class)
          && value(field, event) == null) {
        missing.add(field.getName());
      }
    }
    return missing;
  }

  private static @Nullable Object value(RecordComponent field, Object event) {
    try {
      field.getAccessor().setAccessible(true);
      return field.getAccessor().invoke(event);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record tells its fields", e);
    }
  }
}
