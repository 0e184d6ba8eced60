package nl.innovatietraineeship.awb;

import java.time.LocalDate;

/// The term in which an applicant must be told that an incomplete application is not treated
/// (buiten behandeling): Awb 4:5(4).
public final class SetAsideTerm {

  private static final Length FOUR_WEEKS = new Length(4, Length.Unit.WEEKS);

  private SetAsideTerm() {}

  /// Four weeks after the last day of a repair term that passed unused.
  public static Term after(LocalDate repairUntil, DutchCalendar calendar) {
    return StatutoryTerm.after(repairUntil, "set aside", "Awb 4:5(4)", FOUR_WEEKS, calendar);
  }
}
