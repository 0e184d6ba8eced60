package nl.innovatietraineeship.awb;

import static nl.innovatietraineeship.awb.Words.day;

import java.time.LocalDate;
import java.time.Period;

/// A term that the authority sets itself: repair, rebuttal, review. The Algemene termijnenwet is
/// for terms of law, so whether such a term moves is a parameter of the call; either way it is
/// shown.
public final class SetTerm {

  private SetTerm() {}

  /// The term that begins on the day after `from`.
  ///
  /// @param name what it is for, as in `repair`
  /// @param length in one unit (days, weeks, months or years)
  /// @param moves whether a last day that is no working day runs on to the next that is one
  public static Term of(
      String name, LocalDate from, Period length, boolean moves, DutchCalendar calendar) {
    var counted = Length.of(length);
    var last = counted.after(from);
    var sentence =
        "%s for %s, set by the authority; counted from the day after %s they end on %s."
            .formatted(counted, name, day(from), day(last));
    var term = Term.counted(name, from.plusDays(1), last, new Step("the call", sentence));
    if (moves) {
      return TermsAct.article1(term, "as in ATW 1(1), by the call", calendar);
    }
    return term.then(
        new Step("the call", "a set term is no term of law (ATW 1(1)) and here does not move."));
  }
}
