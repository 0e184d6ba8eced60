package nl.innovatietraineeship.kit.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.problem.InputError;
import org.jspecify.annotations.Nullable;

/// Says of a value that could not be read what was expected in its place.
final class Expected {

  private Expected() {}

  static InputError instead(JsonMappingException failure, String pointer) {
    return switch (failure) {
      case UnrecognizedPropertyException unknown ->
          InputError.body(
              pointer, "unknown", "There is no field " + unknown.getPropertyName() + " here.");
      case ValueInstantiationException refused when reason(refused) != null ->
          InputError.body(pointer, "format", String.valueOf(reason(refused)));
      case InvalidFormatException wrong ->
          InputError.body(pointer, "format", sentence(wrong.getTargetType()));
      case MismatchedInputException other ->
          InputError.body(pointer, "type", sentence(other.getTargetType()));
      default -> InputError.body(pointer, "type", sentence(null));
    };
  }

  /// What the type itself says of the value, such as `A KvK number is eight digits.`
  private static @Nullable String reason(ValueInstantiationException refused) {
    return refused.getCause() instanceof IllegalArgumentException said ? said.getMessage() : null;
  }

  private static String sentence(@Nullable Class<?> type) {
    if (type == null) {
      return "This is not what the API description says.";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> ((Enum<?>) constant).name())
          .collect(Collectors.joining(", ", "One of ", "."));
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "A list.";
    }
    return switch (type.getSimpleName()) {
      case "LocalDate" -> "A day, such as 2020-12-15.";
      case "OffsetDateTime", "Instant", "ZonedDateTime" ->
          "A moment with its offset, such as 2020-12-15T14:00:00+01:00.";
      case "Integer", "int", "Long", "long" -> "A whole number.";
      case "BigDecimal" -> "A number.";
      case "Boolean", "boolean" -> "true or false.";
      case "String" -> "Text.";
      case "UUID" -> "A UUID.";
      case "Period" -> "A period, such as P14D.";
      default -> "An object as in the API description (" + type.getSimpleName() + ").";
    };
  }
}
