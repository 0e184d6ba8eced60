package nl.innovatietraineeship.awb;

import static nl.innovatietraineeship.awb.Words.day;

import java.time.LocalDate;

/// The days that a grant names for its activities. They warn and guard nothing, and they do not
/// move: they are dates of the decision, not terms of law.
public final class ActivityTerms {

  /// The activities start, with the first trainee, within two months of the grant decision. Source:
  /// Regieorgaan SIA, call page "Innovatietraineeship (pilot)".
  private static final Length TO_START = new Length(2, Length.Unit.MONTHS);

  private ActivityTerms() {}

  /// The day by which the first trainee should have started.
  public static Term startBefore(LocalDate announcedOn) {
    return of("start of the activities", "the scheme", announcedOn, TO_START);
  }

  /// The day by which the activities should be done.
  ///
  /// @param activityMonths a parameter of the call
  public static Term activitiesUntil(LocalDate announcedOn, int activityMonths) {
    var length = new Length(activityMonths, Length.Unit.MONTHS);
    return of("end of the activities", "the call", announcedOn, length);
  }

  private static Term of(String name, String source, LocalDate announcedOn, Length length) {
    var last = length.after(announcedOn);
    var sentence =
        "%s after the announcement on %s is %s, which does not move."
            .formatted(length, day(announcedOn), day(last));
    return Term.counted(name, announcedOn.plusDays(1), last, new Step(source, sentence));
  }
}
