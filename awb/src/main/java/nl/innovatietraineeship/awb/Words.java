package nl.innovatietraineeship.awb;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How days read in a derivation.
final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private Words() {}

  /// `Tuesday 18 May 2021`
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /// Why a term cannot end on that day; a working day is no obstacle.
  static String obstacle(Day day) {
    return switch (day) {
      case Day.Weekend(var date) -> day(date) + " is a day of the weekend";
      case Day.PublicHoliday(var date, var name, var article) ->
          day(date) + " is " + name + " (" + article + ")";
      case Day.Equated(var date, var decree) ->
          day(date) + " is equated with a holiday (ATW 3(3), " + decree + ")";
      case Day.Working(var date) -> throw new IllegalStateException(date + " is a working day.");
    };
  }
}
