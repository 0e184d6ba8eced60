package nl.innovatietraineeship.awb;

import java.time.LocalDate;

/// What a day is for terms of law. A Sunday that is a holiday too is told as the holiday.
public sealed interface Day {

  LocalDate date();

  /// Neither Saturday, Sunday nor holiday: a term may end here.
  record Working(LocalDate date) implements Day {}

  /// A Saturday or Sunday (ATW 1(1)).
  record Weekend(LocalDate date) implements Day {}

  /// One of the nine holidays of ATW 3(1) and 3(2).
  record PublicHoliday(LocalDate date, String name, String article) implements Day {}

  /// Equated with a holiday by royal decree (ATW 3(3)).
  record Equated(LocalDate date, String decree) implements Day {}
}
