package nl.innovatietraineeship.kit.outbox;

import java.util.Locale;
import java.util.regex.Pattern;

/// The names of the events, each found once: a commit may write thousands of a kind.
final class EventNames extends ClassValue<String> {

  static final EventNames OF = new EventNames();

  private static final Pattern BETWEEN_WORDS = Pattern.compile("([a-z])([A-Z])");

  private EventNames() {}

  @Override
  protected String computeValue(Class<?> type) {
    return BETWEEN_WORDS.matcher(type.getSimpleName()).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
  }
}
