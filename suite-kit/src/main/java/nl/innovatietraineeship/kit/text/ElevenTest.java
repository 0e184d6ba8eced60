package nl.innovatietraineeship.kit.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The eleven-test of BSN and RSIN: nine digits with weights 9 to 2 and -1, their sum a multiple of
/// eleven, all zeros refused.
public final class ElevenTest {

  /// Nine digits, also written with dots, spaces or dashes between them, and not part of more.
  private static final Pattern NINE = Pattern.compile("(?<!\\d)\\d(?:[ .-]?\\d){8}(?!\\d)");

  private ElevenTest() {}

  /// True when the text holds such a number.
  public static boolean isIn(CharSequence text) {
    Matcher found = NINE.matcher(text);
    int from = 0;
    while (found.find(from)) {
      if (passes(found.group().replaceAll("\\D", ""))) {
        return true;
      }
      from = found.start() + 1;
    }
    return false;
  }

  /// True when the text is such a number.
  public static boolean passes(String digits) {
    if (!digits.matches("\\d{9}") || digits.equals("000000000")) {
      return false;
    }
    int sum = 0;
    for (int place = 0; place < 9; place++) {
      int weight = place == 8 ? -1 : 9 - place;
      sum += weight * Character.digit(digits.charAt(place), 10);
    }
    return sum % 11 == 0;
  }
}
