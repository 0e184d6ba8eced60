package nl.innovatietraineeship.awb;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;

/// The nine generally recognised holidays of ATW 3(1) and 3(2), each with its rule.
///
/// Easter Sunday and Whit Sunday are Sundays anyway. Liberation Day counts **every** year for
/// terms, although most employers give it once in five.
enum Holiday {
  NEW_YEARS_DAY("New Year's Day", "ATW 3(1)"),
  GOOD_FRIDAY("Good Friday", "ATW 3(2)"),
  EASTER_MONDAY("Easter Monday", "ATW 3(1)"),
  KINGS_DAY("King's Day", "ATW 3(1)"),
  LIBERATION_DAY("Liberation Day", "ATW 3(1)"),
  ASCENSION_DAY("Ascension Day", "ATW 3(1)"),
  WHIT_MONDAY("Whit Monday", "ATW 3(1)"),
  CHRISTMAS_DAY("Christmas Day", "ATW 3(1)"),
  SECOND_CHRISTMAS_DAY("Second Christmas Day", "ATW 3(1)");

  /// The first King's Day. The Queen's Day before it had another date and is not kept here.
  static final int FIRST_YEAR = 2014;

  private final String label;
  private final String article;

  Holiday(String label, String article) {
    this.label = label;
    this.article = article;
  }

  String label() {
    return label;
  }

  String article() {
    return article;
  }

  /// @throws IllegalArgumentException for a year before the first King's Day
  LocalDate in(int year) {
    if (year < FIRST_YEAR) {
      throw new IllegalArgumentException(
          "Holidays are known from " + FIRST_YEAR + " (King's Day); asked for " + year + ".");
    }
    return switch (this) {
      case NEW_YEARS_DAY -> LocalDate.of(year, Month.JANUARY, 1);
      case GOOD_FRIDAY -> easterSunday(year).minusDays(2);
      case EASTER_MONDAY -> easterSunday(year).plusDays(1);
      case KINGS_DAY -> kingsDay(year);
      case LIBERATION_DAY -> LocalDate.of(year, Month.MAY, 5);
      case ASCENSION_DAY -> easterSunday(year).plusDays(39);
      case WHIT_MONDAY -> easterSunday(year).plusDays(50);
      case CHRISTMAS_DAY -> LocalDate.of(year, Month.DECEMBER, 25);
      case SECOND_CHRISTMAS_DAY -> LocalDate.of(year, Month.DECEMBER, 26);
    };
  }

  /// Where two holidays share a day (Ascension Day on 5 May, as in 2016) the first named counts.
  static Optional<Holiday> on(LocalDate day) {
    return Arrays.stream(values())
        .filter(holiday -> holiday.in(day.getYear()).equals(day))
        .findFirst();
  }

  /// 27 April, or the day before it when that is a Sunday.
  private static LocalDate kingsDay(int year) {
    var birthday = LocalDate.of(year, Month.APRIL, 27);
    return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
  }

  /// The Gregorian computus in the form of Meeus, Jones and Butcher: integers only, any year.
  private static LocalDate easterSunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int yearOfCentury = year % 100;
    int correction = (century + 8) / 25;
    int moon = (century - (century - correction + 1) / 3) - century / 4;
    int epact = (19 * golden + moon + 15) % 30;
    int weekday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int marchDays = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, marchDays / 31, marchDays % 31 + 1);
  }
}
