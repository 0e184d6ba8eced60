package nl.innovatietraineeship.scenario;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Tells what happens and why, for people.
///
/// References are told, ids are not: two fresh suites with one seed tell the same.
public final class Narration {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final PrintStream out;

  public Narration(PrintStream out) {
    this.out = out;
  }

  /// A new chapter, under the day on the business clock.
  void chapter(LocalDate day, String title) {
    out.println();
    out.println(tell(day) + ": " + title);
  }

  void line(String text) {
    out.println("  " + text);
  }

  void plain(String text) {
    out.println(text);
  }

  static String tell(LocalDate day) {
    return DAY.format(day);
  }

  /// A day as the API gives it.
  static String tell(String isoDay) {
    return tell(LocalDate.parse(isoDay));
  }
}
