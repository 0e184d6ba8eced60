package nl.innovatietraineeship.kit.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.innovatietraineeship.kit.problem.InputError;
import org.jspecify.annotations.Nullable;

/// Reads a tree as a type, leaving out what cannot be read and telling of each: so that one answer
/// can name every error, those of the rest among them.
final class Reading {

  /// A body with more errors than this is another format altogether.
  private static final int MOST_ERRORS = 50;

  private final List<InputError> errors = new ArrayList<>();
  private final ObjectReader reader;

  Reading(ObjectReader reader) {
    this.reader = reader;
  }

  List<InputError> errors() {
    return errors;
  }

  /// Null when nothing could be read, or when it says null.
  @Nullable Object read(JsonNode body) {
    JsonNode readable = body;
    while (true) {
      try {
        return reader.readValue(readable);
      } catch (JsonMappingException failure) {
        String pointer = pointer(failure);
        if (isTold(pointer) || errors.size() == MOST_ERRORS) {
          return null;
        }
        errors.add(Expected.instead(failure, pointer));
        if (pointer.isEmpty()) {
          return null;
        }
        readable = without(readable, JsonPointer.compile(pointer));
      } catch (IOException e) {
        throw new IllegalStateException("a tree cannot be read", e);
      }
    }
  }

  private boolean isTold(String pointer) {
    return errors.stream().anyMatch(error -> error.location().equals(pointer));
  }

  /// A list keeps the places of its other elements.
  private static JsonNode without(JsonNode tree, JsonPointer place) {
    JsonNode copy = tree.deepCopy();
    switch (copy.at(place.head())) {
      case ObjectNode object -> object.remove(place.last().getMatchingProperty());
      case ArrayNode list -> list.setNull(place.last().getMatchingIndex());
      default -> throw new IllegalStateException("no such place: " + place);
    }
    return copy;
  }

  private static String pointer(JsonMappingException failure) {
    var pointer = new StringBuilder();
    for (JsonMappingException.Reference step : failure.getPath()) {
      pointer.append('/');
      if (step.getFieldName() == null) {
        pointer.append(step.getIndex());
      } else {
        pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  /// Where a text stops being JSON.
  static InputError syntax(JsonProcessingException broken) {
    var at = broken.getLocation();
    return InputError.body(
        "",
        "syntax",
        at == null
            ? "The body is not JSON."
            : "The body is not JSON: see line "
                + at.getLineNr()
                + ", column "
                + at.getColumnNr()
                + ".");
  }
}
