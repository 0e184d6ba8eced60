package nl.innovatietraineeship.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.problem.InputError;
import org.jspecify.annotations.Nullable;

/// Notes what is wrong and reads on, with null in its place, so that one answer can tell it all.
final class CollectingProblemHandler extends DeserializationProblemHandler {

  static final String ERRORS = "kit.errors";

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object bean,
      String name)
      throws IOException {
    note(context, parser, "unknown", "There is no field " + name + " here.");
    parser.skipChildren();
    return true;
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> target, String value, String failure) {
    note(context, context.getParser(), "format", expected(target));
    return null;
  }

  @Override
  public @Nullable Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> target, Number value, String failure) {
    note(context, context.getParser(), "format", expected(target));
    return null;
  }

  @Override
  public @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType target,
      JsonToken token,
      JsonParser parser,
      String failure)
      throws IOException {
    note(context, parser, "type", expected(target.getRawClass()));
    parser.skipChildren();
    return null;
  }

  @Override
  public @Nullable Object handleInstantiationProblem(
      DeserializationContext context, Class<?> type, Object argument, Throwable cause) {
    String message = cause.getMessage();
    note(
        context,
        context.getParser(),
        "format",
        cause instanceof IllegalArgumentException && message != null ? message : expected(type));
    return null;
  }

  private static void note(
      DeserializationContext context, JsonParser parser, String code, String detail) {
    @SuppressWarnings("unchecked")
    var errors = (List<InputError>) context.getAttribute(ERRORS);
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    errors.add(InputError.body(pointer, code, detail));
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return "One of "
          + Arrays.stream(type.getEnumConstants())
              .map(constant -> ((Enum<?>) constant).name())
              .collect(Collectors.joining(", "))
          + ".";
    }
    return switch (type.getSimpleName()) {
      case "LocalDate" -> "A day, such as 2020-12-15.";
      case "OffsetDateTime", "Instant", "ZonedDateTime" ->
          "A moment with its offset, such as 2020-12-15T14:00:00+01:00.";
      case "Integer", "int", "Long", "long" -> "A whole number.";
      case "Boolean", "boolean" -> "true or false.";
      case "String" -> "Text.";
      case "UUID" -> "A UUID.";
      case "Period" -> "A period, such as P14D.";
      case "List" -> "A list.";
      default -> "An object as in the API description (" + type.getSimpleName() + ").";
    };
  }
}
