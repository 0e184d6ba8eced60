package nl.innovatietraineeship.awb;

import static nl.innovatietraineeship.awb.Words.day;

import java.time.LocalDate;
import java.util.ArrayList;

/// The Algemene termijnenwet (ATW), a function per article.
final class TermsAct {

  /// ATW 2: so many days of a term are no Saturday, Sunday or holiday.
  private static final int WORKING_DAYS_WITHIN = 2;

  private TermsAct() {}

  /// Applies the act to a term of law of that length: ATW 4 first, then 1(1), then 2.
  static Term applyTo(Term term, Length length, DutchCalendar calendar) {
    return length
        .outsideTermsAct()
        .map(reason -> article4(term, reason))
        .orElseGet(() -> article2(article1(term, "ATW 1(1)", calendar), length, calendar));
  }

  /// A term that ends on a Saturday, Sunday or holiday runs to the next day that is none.
  static Term article1(Term term, String article, DutchCalendar calendar) {
    var end = calendar.workingDayFrom(term.lastDay());
    if (end.equals(term.lastDay())) {
      return term.then(new Step(article, day(end) + " is a working day, so the term ends there."))
          .doubted(calendar);
    }
    var obstacles = new ArrayList<String>();
    for (var at = term.lastDay(); at.isBefore(end); at = at.plusDays(1)) {
      obstacles.add(Words.obstacle(calendar.on(at)));
    }
    var sentence = String.join(", ", obstacles) + ", so the term runs to " + day(end) + ".";
    return term.then(end, new Step(article, sentence)).doubted(calendar);
  }

  /// A term counted back from an event does not move.
  static Term article1Backwards(Term term) {
    return term.then(new Step("ATW 1(2)", "a term counted back from an event does not move."));
  }

  /// A term of at least three days holds at least two working days.
  static Term article2(Term term, Length length, DutchCalendar calendar) {
    if (!length.isAtLeastThreeDays()) {
      return term;
    }
    var end = withWorkingDays(term, calendar);
    if (!end.isAfter(term.lastDay())) {
      return term;
    }
    var sentence =
        "fewer than %d working days lie in it, so the term runs to %s."
            .formatted(WORKING_DAYS_WITHIN, day(end));
    return term.then(end, new Step("ATW 2", sentence)).doubted(calendar);
  }

  /// The act is not for long terms: their last day stays, whatever day it is.
  private static Term article4(Term term, String reason) {
    var sentence =
        reason + ", so the Algemene termijnenwet does not apply and the term does not move.";
    return term.then(new Step("ATW 4(a)", sentence));
  }

  private static LocalDate withWorkingDays(Term term, DutchCalendar calendar) {
    var end = term.firstDay();
    int found = calendar.isWorkingDay(end) ? 1 : 0;
    while (found < WORKING_DAYS_WITHIN) {
      end = end.plusDays(1);
      found += calendar.isWorkingDay(end) ? 1 : 0;
    }
    return end;
  }
}
