package nl.innovatietraineeship.kit.http;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;

/// Reads bodies so that a caller learns **all** that is wrong at once: wrong types, unknown fields
/// and broken constraints together.
@ApplicationScoped
public class Bodies {

  private static final Map<String, String> CODES =
      Map.ofEntries(
          entry("NotNull", "required"),
          entry("NotBlank", "required"),
          entry("NotEmpty", "required"),
          entry("Size", "length"),
          entry("Min", "range"),
          entry("Max", "range"),
          entry("Positive", "range"),
          entry("PositiveOrZero", "range"),
          entry("WithinReason", "range"),
          entry("Pattern", "format"),
          entry("AssertTrue", "inconsistent"));

  private final ObjectMapper mapper;
  private final Validator validator;

  @Inject
  Bodies(ObjectMapper mapper, Validator validator) {
    this.mapper =
        mapper
            .copy()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            // A record's checks are named like getters, but are no input.
            .setVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE);
    this.validator = validator;
  }

  /// Reads and validates; errors that the caller of this method found before come first.
  ///
  /// @throws InvalidInput with everything that is wrong
  public Object read(byte[] body, Type type, List<InputError> found) {
    try {
      return read(mapper.readTree(body), type, found);
    } catch (JsonProcessingException broken) {
      List<InputError> errors = new ArrayList<>(found);
      errors.add(Reading.syntax(broken));
      throw new InvalidInput(errors);
    } catch (IOException unread) {
      throw new IllegalStateException("bytes cannot be read", unread);
    }
  }

  private Object read(JsonNode body, Type type, List<InputError> found) {
    List<InputError> errors = new ArrayList<>(found);
    var reading = new Reading(mapper.readerFor(mapper.constructType(type)));
    Object value = body.isMissingNode() ? null : reading.read(body);
    errors.addAll(reading.errors());
    if (value != null) {
      validate(value, errors);
    } else if (reading.errors().isEmpty()) {
      errors.add(InputError.body("", "required", "Send a body."));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return Objects.requireNonNull(value);
  }

  /// Applies a merge patch (RFC 7396) to what stands, and reads the result as if it were sent
  /// whole.
  ///
  /// @param standing the resource's present input, a record
  /// @param patch what the caller sent
  public <T> T patched(T standing, JsonNode patch, Class<T> type) {
    return type.cast(read(merge(mapper.valueToTree(standing), patch), type, List.of()));
  }

  private static JsonNode merge(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode result =
        target.isObject()
            ? ((ObjectNode) target).deepCopy()
            : JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : patch.properties()) {
      if (field.getValue().isNull()) {
        result.remove(field.getKey());
      } else {
        result.set(field.getKey(), merge(result.path(field.getKey()), field.getValue()));
      }
    }
    return result;
  }

  private void validate(Object value, List<InputError> errors) {
    var seen = errors.stream().map(InputError::location).toList();
    validator.validate(value).stream()
        .map(Bodies::error)
        .filter(error -> !seen.contains(error.location()))
        .sorted(Comparator.comparing(InputError::location))
        .forEach(errors::add);
  }

  private static InputError error(ConstraintViolation<?> violation) {
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    String message = violation.getMessage();
    String pointer = pointer(violation.getPropertyPath());
    int parent = pointer.lastIndexOf('/');
    return InputError.body(
        // What holds between fields is told of the object that has them.
        constraint.equals("AssertTrue")
                && isBetweenFields(violation.getLeafBean(), pointer.substring(parent + 1))
            ? pointer.substring(0, parent)
            : pointer,
        CODES.getOrDefault(constraint, kebab(constraint)),
        message.substring(0, 1).toUpperCase(Locale.ROOT)
            + message.substring(1)
            + (message.endsWith(".") ? "" : "."));
  }

  /// A method of a record says what holds between its fields: it is no field of the input.
  private static boolean isBetweenFields(Object of, String name) {
    return of instanceof Record
        && Arrays.stream(of.getClass().getRecordComponents())
            .noneMatch(field -> field.getName().equals(name));
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static String pointer(Path path) {
    var pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      } else if (node.getKey() != null) {
        pointer.append('/').append(node.getKey());
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
