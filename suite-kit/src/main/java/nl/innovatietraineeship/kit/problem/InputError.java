package nl.innovatietraineeship.kit.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One thing wrong with what a caller sent.
///
/// @param in `body`, `query`, `path` or `header`
/// @param location a JSON pointer into the body, or the name of the parameter or header
/// @param code `required`, `format`, `range`, `length`, `unknown`, ...: for programs
/// @param detail what was expected, as a sentence: for people
/// @param index which element of a list, from 0; null where it is not about one
public record InputError(
    String in, String location, String code, String detail, @Nullable Integer index) {

  private static final Pattern INDEX = Pattern.compile(".*/(\\d+)(?:/[^/]*)?");

  public static InputError body(String pointer, String code, String detail) {
    Matcher element = INDEX.matcher(pointer);
    return new InputError(
        "body",
        pointer,
        code,
        detail,
        element.matches() ? Integer.valueOf(element.group(1)) : null);
  }

  public static InputError query(String name, String code, String detail) {
    return new InputError("query", name, code, detail, null);
  }

  public static InputError header(String name, String code, String detail) {
    return new InputError("header", name, code, detail, null);
  }

  public static InputError path(String name, String code, String detail) {
    return new InputError("path", name, code, detail, null);
  }
}
