package nl.innovatietraineeship.awb;

import static nl.innovatietraineeship.awb.Words.day;

import java.time.LocalDate;

/// The term that an authority names when it cannot decide within that of law (mededeling van
/// vertraging): Awb 4:14(1).
///
/// It comes beside the term of law and moves nothing: whether a decision is late, for a penalty
/// (Awb 4:17) or an appeal (Awb 6:2), is asked of the term of law.
public final class DelayedDecision {

  /// On which telling it rests.
  public static final String ARTICLE = "Awb 4:14(1)";

  private DelayedDecision() {}

  /// The term that was told on a day and ends on the day named, which does not move either: it is
  /// the authority's own.
  public static Term named(LocalDate toldOn, LocalDate until) {
    var sentence =
        "told on %s that the decision may be expected by %s; the term of law is not moved by it."
            .formatted(day(toldOn), day(until));
    return Term.counted("delayed decision", toldOn.plusDays(1), until, new Step(ARTICLE, sentence));
  }
}
