package nl.innovatietraineeship.awb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DutchCalendarTest {

  private static final DutchCalendar CALENDAR = DutchCalendar.standard();
  private static final int LAST_YEAR_COMPARED = 2060;

  @Test
  void the_nine_holidays_are_those_of_an_independent_library() {
    var library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    for (int year = Holiday.FIRST_YEAR; year <= LAST_YEAR_COMPARED; year++) {
      assertEquals(ofLibrary(library, year), ours(year), "holidays of " + year);
    }
  }

  @Test
  void every_published_decree_day_is_no_working_day() {
    var decrees = EquatedDays.published();
    assertEquals(20, decrees.size());
    decrees.forEach(
        (date, decree) -> assertEquals(new Day.Equated(date, decree), CALENDAR.on(date)));
  }

  @Test
  void a_day_is_told_by_what_it_is() {
    assertEquals(new Day.Working(LocalDate.of(2021, 4, 6)), CALENDAR.on(LocalDate.of(2021, 4, 6)));
    assertEquals(new Day.Weekend(LocalDate.of(2021, 4, 4)), CALENDAR.on(LocalDate.of(2021, 4, 4)));
    assertEquals(
        new Day.PublicHoliday(LocalDate.of(2021, 12, 25), "Christmas Day", "ATW 3(1)"),
        CALENDAR.on(LocalDate.of(2021, 12, 25)));
  }

  @Test
  void the_kings_day_moves_off_a_sunday_to_the_day_before() {
    assertTrue(CALENDAR.on(LocalDate.of(2025, 4, 26)) instanceof Day.PublicHoliday);
    assertEquals(
        new Day.Weekend(LocalDate.of(2025, 4, 27)), CALENDAR.on(LocalDate.of(2025, 4, 27)));
  }

  @Test
  void the_fifth_of_may_counts_every_year() {
    for (int year = Holiday.FIRST_YEAR; year <= LAST_YEAR_COMPARED; year++) {
      assertFalse(CALENDAR.isWorkingDay(LocalDate.of(year, 5, 5)));
    }
  }

  @Test
  void a_year_before_the_first_kings_day_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> CALENDAR.on(LocalDate.of(2013, 4, 30)));
    assertTrue(CALENDAR.isWorkingDay(LocalDate.of(2014, 4, 30)));
  }

  @Test
  void a_new_decree_moves_a_term_without_a_new_rule() {
    var friday = LocalDate.of(2029, 5, 11);
    var decrees = new TreeMap<>(EquatedDays.published());
    decrees.put(friday, "a later decree");
    var announced = LocalDate.of(2029, 3, 29);
    assertEquals(friday, ObjectionTerm.from(announced, CALENDAR).lastDay());
    var term = ObjectionTerm.from(announced, DutchCalendar.with(decrees));
    assertEquals(LocalDate.of(2029, 5, 14), term.lastDay());
    assertEquals(null, term.caveat());
  }

  @Test
  void a_file_with_another_header_or_a_line_without_a_decree_is_refused() {
    for (var csv : Set.of("day,source\n2021-05-14,decree", "date,source\n2021-05-14")) {
      assertThrows(
          IllegalStateException.class,
          () -> EquatedDays.read(new BufferedReader(new StringReader(csv))));
    }
  }

  private static Set<LocalDate> ours(int year) {
    return Year.of(year)
        .atDay(1)
        .datesUntil(Year.of(year + 1).atDay(1))
        .filter(date -> CALENDAR.on(date) instanceof Day.PublicHoliday)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The library lists Easter Sunday and Whit Sunday too, which ATW 3 need not name.
  private static Set<LocalDate> ofLibrary(HolidayManager library, int year) {
    return library.getHolidays(Year.of(year)).stream()
        .filter(holiday ->
            !Set.of("christian.EASTER", "christian.PENTECOST").contains(holiday.getPropertiesKey()))
        .map(de.focus_shift.jollyday.core.Holiday::getDate)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
