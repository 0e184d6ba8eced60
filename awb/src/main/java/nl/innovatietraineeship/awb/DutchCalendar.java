package nl.innovatietraineeship.awb;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The days on which a term of law does not end: Saturdays, Sundays, the holidays of ATW 3, and the
/// days equated with them by royal decree as far as decrees are known.
///
/// Holidays are known from 2014 on; decrees for the years of the file only, which
/// [#doubtAbout(LocalDate)] says.
public final class DutchCalendar {

  private static final class Standard {
    static final DutchCalendar CALENDAR = new DutchCalendar(EquatedDays.published());
  }

  private final NavigableMap<LocalDate, String> equated;

  private DutchCalendar(NavigableMap<LocalDate, String> equated) {
    if (equated.isEmpty()) {
      throw new IllegalArgumentException("A calendar needs at least one known decree day.");
    }
    this.equated = equated;
  }

  /// The calendar with the decree days that contracts publishes.
  public static DutchCalendar standard() {
    return Standard.CALENDAR;
  }

  /// A calendar with other decree days, each with its decree.
  static DutchCalendar with(NavigableMap<LocalDate, String> equated) {
    return new DutchCalendar(new TreeMap<>(equated));
  }

  /// What `date` is for terms of law.
  public Day on(LocalDate date) {
    var holiday = Holiday.on(date);
    if (holiday.isPresent()) {
      return new Day.PublicHoliday(date, holiday.get().label(), holiday.get().article());
    }
    var decree = equated.get(date);
    if (decree != null) {
      return new Day.Equated(date, decree);
    }
    return isWeekend(date) ? new Day.Weekend(date) : new Day.Working(date);
  }

  public boolean isWorkingDay(LocalDate date) {
    return switch (on(date)) {
      case Day.Working _ -> true;
      case Day.Weekend _, Day.PublicHoliday _, Day.Equated _ -> false;
    };
  }

  /// `date` itself when it is a working day, else the next that is one.
  public LocalDate workingDayFrom(LocalDate date) {
    var day = date;
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /// Why a result that rests on `date` may still change: no decree is known for its year.
  public Optional<String> doubtAbout(LocalDate date) {
    int first = equated.firstKey().getYear();
    int last = equated.lastKey().getYear();
    if (date.getYear() >= first && date.getYear() <= last) {
      return Optional.empty();
    }
    return Optional.of(
        "Days equated by royal decree (ATW 3(3)) are known for %d to %d only; a decree for %d may move this day."
            .formatted(first, last, date.getYear()));
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
