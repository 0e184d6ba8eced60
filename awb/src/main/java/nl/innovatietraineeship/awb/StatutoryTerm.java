package nl.innovatietraineeship.awb;

import static nl.innovatietraineeship.awb.Words.day;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;

/// A term that a law states, for articles that have no function of their own here.
///
/// Terms in hours are not terms of days: ATW 4(a) leaves them alone, and nothing here counts them.
public final class StatutoryTerm {

  private StatutoryTerm() {}

  /// The term of `article` that begins on the day after `day`.
  ///
  /// @param length in one unit (days, weeks, months or years)
  public static Term after(
      LocalDate day, String name, String article, Period length, DutchCalendar calendar) {
    return after(day, name, article, Length.of(length), calendar);
  }

  /// As above, with what stopped it: that is counted first, and only then it is asked whether the
  /// last day moves.
  public static Term after(
      LocalDate day,
      String name,
      String article,
      Period length,
      Collection<Suspension> suspensions,
      DutchCalendar calendar) {
    return after(day, name, article, Length.of(length), suspensions, calendar);
  }

  /// The term of `article` that is counted back from `event`: its last day is the latest on which
  /// something may be done before the event.
  public static Term before(LocalDate event, String name, String article, Period length) {
    var counted = Length.of(length);
    var last = counted.before(event);
    var sentence = "%s before %s is %s.".formatted(counted, day(event), day(last));
    return TermsAct.article1Backwards(Term.counted(name, last, last, new Step(article, sentence)));
  }

  static Term after(
      LocalDate day, String name, String article, Length length, DutchCalendar calendar) {
    return after(day, name, article, length, List.of(), calendar);
  }

  private static Term after(
      LocalDate day,
      String name,
      String article,
      Length length,
      Collection<Suspension> suspensions,
      DutchCalendar calendar) {
    var last = length.after(day);
    var sentence = "%s after %s end on %s.".formatted(length, day(day), day(last));
    var term = Term.counted(name, day.plusDays(1), last, new Step(article, sentence));
    return TermsAct.applyTo(Suspension.apply(term, suspensions), length, calendar);
  }
}
