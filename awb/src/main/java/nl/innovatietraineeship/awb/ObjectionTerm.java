package nl.innovatietraineeship.awb;

import static nl.innovatietraineeship.awb.Words.day;

import java.time.LocalDate;

/// The term for an objection (bezwaartermijn): Awb 6:7 and 6:8(1).
public final class ObjectionTerm {

  private static final Length SIX_WEEKS = new Length(6, Length.Unit.WEEKS);

  private ObjectionTerm() {}

  /// Six weeks from the day after the decision was announced; moved by ATW 1(1) where it ends on a
  /// day that is no working day.
  public static Term from(LocalDate announcedOn, DutchCalendar calendar) {
    var first = announcedOn.plusDays(1);
    var last = SIX_WEEKS.after(announcedOn);
    var term =
        Term.counted(
            "objection",
            first,
            last,
            new Step(
                "Awb 6:8(1)",
                "announced on %s, so the term begins on %s."
                    .formatted(day(announcedOn), day(first))),
            new Step("Awb 6:7", "%s end on %s.".formatted(SIX_WEEKS, day(last))));
    return TermsAct.applyTo(term, SIX_WEEKS, calendar);
  }
}
