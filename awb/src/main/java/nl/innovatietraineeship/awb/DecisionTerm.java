package nl.innovatietraineeship.awb;

import static nl.innovatietraineeship.awb.Words.day;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// The term to decide on an application in a call with a ceiling that is ranked (beslistermijn):
/// Aanwijzingen voor subsidieverstrekking (AvS) 17(1)b and 17(2)b.
///
/// What stops the clock (Awb 4:15) is counted first, and only then it is asked whether the last day
/// moves.
public final class DecisionTerm {

  private static final Length WITHOUT_ADVICE = new Length(13, Length.Unit.WEEKS);
  private static final Length WITH_ADVICE = new Length(22, Length.Unit.WEEKS);

  private DecisionTerm() {}

  /// 22 weeks after the window's close when a committee advises, 13 without. Both are longer than
  /// 12 weeks, so ATW 4(a) keeps them where they end.
  public static Term afterClosing(LocalDate closedOn, boolean committee, DutchCalendar calendar) {
    return afterClosing(closedOn, committee, List.of(), calendar);
  }

  /// As above, with what stopped the clock.
  public static Term afterClosing(
      LocalDate closedOn,
      boolean committee,
      Collection<Suspension> suspensions,
      DutchCalendar calendar) {
    var length = committee ? WITH_ADVICE : WITHOUT_ADVICE;
    var article = committee ? "AvS 17(2)b" : "AvS 17(1)b";
    var last = length.after(closedOn);
    var sentence =
        "%s; the window closed on %s, and %s after it end on %s."
            .formatted(
                committee ? "a committee advises" : "no committee advises",
                day(closedOn),
                length,
                day(last));
    var term = Term.counted("decision", closedOn.plusDays(1), last, new Step(article, sentence));
    return TermsAct.applyTo(Suspension.apply(term, suspensions), length, calendar);
  }
}
