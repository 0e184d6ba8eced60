package nl.innovatietraineeship.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The days of a call: those of the first one, moved whole years ahead for a later one.
///
/// @param year in which the window lies; 2020 for the first call
public record CallCalendar(int year) {
  static final int FIRST_YEAR = 2020;
  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  /// Nobody decides anything at night.
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  /// The window opens with the day and, as published, closes at two in the afternoon.
  private static final LocalTime CLOSING_HOUR = LocalTime.of(14, 0);

  OffsetDateTime opensAt() {
    return at(day(Month.NOVEMBER, 17), LocalTime.MIDNIGHT);
  }

  OffsetDateTime closesAt() {
    return at(day(Month.DECEMBER, 15), CLOSING_HOUR);
  }

  OffsetDateTime drafting() {
    return morning(day(Month.NOVEMBER, 23));
  }

  /// The last morning, when most submit.
  OffsetDateTime submitting() {
    return morning(day(Month.DECEMBER, 15));
  }

  OffsetDateTime completenessCheck() {
    return morning(day(Month.DECEMBER, 17));
  }

  /// Within the repair term of two weeks.
  OffsetDateTime repairing() {
    return morning(day(Month.DECEMBER, 28));
  }

  /// After the repair term, and within four weeks of it.
  OffsetDateTime settingAside() {
    return morning(nextYear(Month.JANUARY, 4));
  }

  OffsetDateTime reviewsDue() {
    return morning(nextYear(Month.JANUARY, 5));
  }

  OffsetDateTime committee() {
    return morning(nextYear(Month.JANUARY, 11));
  }

  OffsetDateTime correcting() {
    return morning(nextYear(Month.JANUARY, 12));
  }

  OffsetDateTime preparing() {
    return morning(nextYear(Month.JANUARY, 13));
  }

  OffsetDateTime signing() {
    return morning(nextYear(Month.JANUARY, 18));
  }

  OffsetDateTime announcing() {
    return morning(nextYear(Month.JANUARY, 21));
  }

  /// The ceiling is raised, and who was first on the list is served.
  OffsetDateTime raising() {
    return morning(nextYear(Month.JANUARY, 25));
  }

  OffsetDateTime matching() {
    return morning(nextYear(Month.JANUARY, 26));
  }

  /// The days on which internships start, first to last.
  List<LocalDate> starts() {
    return List.of(
        nextYear(Month.FEBRUARY, 1),
        nextYear(Month.FEBRUARY, 15),
        nextYear(Month.MARCH, 1),
        nextYear(Month.MARCH, 15),
        nextYear(Month.APRIL, 1),
        nextYear(Month.APRIL, 12));
  }

  OffsetDateTime firstPayment() {
    return morning(nextYear(Month.JANUARY, 28));
  }

  OffsetDateTime secondPayment() {
    return morning(nextYear(Month.APRIL, 14));
  }

  OffsetDateTime droppingOut() {
    return morning(nextYear(Month.JUNE, 1));
  }

  LocalDate replacing() {
    return nextYear(Month.JUNE, 15);
  }

  OffsetDateTime leavingJobs() {
    return morning(yearAfter(Month.MARCH, 1));
  }

  /// Before the term to request it is over: 13 weeks after the activities.
  OffsetDateTime requesting() {
    return morning(twoYearsAfter(Month.JANUARY, 16));
  }

  /// When that term is over, for who did not ask.
  OffsetDateTime determining() {
    return morning(twoYearsAfter(Month.FEBRUARY, 27));
  }

  OffsetDateTime signingDeterminations() {
    return morning(twoYearsAfter(Month.MARCH, 6));
  }

  OffsetDateTime announcingDeterminations() {
    return morning(twoYearsAfter(Month.MARCH, 13));
  }

  OffsetDateTime lastPayment() {
    return morning(twoYearsAfter(Month.MARCH, 20));
  }

  LocalDate firstReceipt() {
    return twoYearsAfter(Month.APRIL, 17);
  }

  LocalDate lastReceipt() {
    return twoYearsAfter(Month.MAY, 15);
  }

  private LocalDate yearAfter(Month month, int day) {
    return nextYear(month, day).plusYears(1);
  }

  private LocalDate twoYearsAfter(Month month, int day) {
    return nextYear(month, day).plusYears(2);
  }

  /// Places stay open for internship and employment of whoever starts last.
  LocalDate placesUntil() {
    return nextYear(Month.DECEMBER, 31).plusYears(1);
  }

  LocalDate waitlistUntil() {
    return nextYear(Month.DECEMBER, 31);
  }

  /// With its seconds, which `toString` leaves out when there are none.
  static String json(OffsetDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  static OffsetDateTime morning(LocalDate day) {
    return at(day, MORNING);
  }

  private static OffsetDateTime at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(AMSTERDAM).toOffsetDateTime();
  }

  private LocalDate day(Month month, int day) {
    return LocalDate.of(year, month, day);
  }

  private LocalDate nextYear(Month month, int day) {
    return LocalDate.of(year + 1, month, day);
  }
}
