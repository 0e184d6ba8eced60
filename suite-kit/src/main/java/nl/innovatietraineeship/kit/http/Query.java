package nl.innovatietraineeship.kit.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/// The query of a request. A resource reads each parameter once and ends with [#page()] or
/// [#done()], which refuses with **all** errors, unknown parameters among them.
@RequestScoped
public class Query {

  @Inject io.vertx.ext.web.RoutingContext request;

  private final Set<String> known = new LinkedHashSet<>();
  private final List<InputError> errors = new ArrayList<>();

  public @Nullable String text(String name) {
    known.add(name);
    List<String> values = request.queryParam(name);
    if (values.size() > 1) {
      errors.add(InputError.query(name, "repeated", "Give " + name + " once."));
    }
    return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst().strip();
  }

  public <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
    String allowed =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    return parsed(name, "One of " + allowed + ".", text -> Enum.valueOf(type, text));
  }

  public @Nullable UUID id(String name) {
    return parsed(name, "A UUID.", UUID::fromString);
  }

  public @Nullable LocalDate day(String name) {
    return parsed(name, "A day, such as 2020-12-15.", LocalDate::parse);
  }

  public @Nullable Boolean flag(String name) {
    return parsed(
        name,
        "true or false.",
        text ->
            switch (text) {
              case "true" -> true;
              case "false" -> false;
              default -> throw new IllegalArgumentException(text);
            });
  }

  /// Any other type that has a parser.
  ///
  /// @param expected what was expected, as a short sentence
  /// @param parser throws `IllegalArgumentException` or `DateTimeParseException`
  public <T> @Nullable T parsed(String name, String expected, Function<String, T> parser) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException | DateTimeParseException wrong) {
      errors.add(InputError.query(name, "format", expected));
      return null;
    }
  }

  /// The page that is asked for by `cursor` and `limit`; ends the reading.
  public PageRequest page() {
    Integer limit =
        parsed(
            "limit",
            "A whole number from 1 to " + PageRequest.MAXIMUM_LIMIT + ".",
            text -> {
              int number = Integer.parseInt(text);
              if (number < 1 || number > PageRequest.MAXIMUM_LIMIT) {
                throw new IllegalArgumentException(text);
              }
              return number;
            });
    int size = limit == null ? PageRequest.DEFAULT_LIMIT : limit;
    PageRequest page =
        parsed(
            "cursor",
            "The cursor is not one that we gave out.",
            text -> PageRequest.of(text, size));
    done();
    return page == null ? PageRequest.of(null, size) : page;
  }

  /// Ends the reading: refuses with all errors at once.
  public void done() {
    for (String name : request.queryParams().names()) {
      if (!known.contains(name)) {
        errors.add(InputError.query(name, "unknown", "There is no parameter " + name + " here."));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
