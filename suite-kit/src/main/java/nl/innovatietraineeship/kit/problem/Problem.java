package nl.innovatietraineeship.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An answer that says what went wrong, for programs and people (RFC 9457).
///
/// @param type a URI that names the kind of problem, one a rule
/// @param status the HTTP status
/// @param title the kind of problem in a few words
/// @param detail this very problem, as a sentence
/// @param instance names this occurrence, for whoever looks it up in the log
/// @param errors all that is wrong with the input
/// @param rule the broken rule's constant
/// @param state the present state of what the command was for
/// @param attempted the command
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    int status,
    String title,
    String detail,
    String instance,
    @Nullable List<InputError> errors,
    @Nullable String rule,
    @Nullable String state,
    @Nullable String attempted) {

  /// The media type of RFC 9457.
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES = "https://innovatietraineeship.nl/problems/";

  /// A problem of a general kind, such as `not-found`.
  public static Problem of(int status, String kind, String title, String detail, String instance) {
    return new Problem(TYPES + kind, status, title, detail, instance, null, null, null, null);
  }

  /// The kind of a rule's problem: its constant in kebab-case.
  public static String typeOf(String constant) {
    return TYPES + constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
