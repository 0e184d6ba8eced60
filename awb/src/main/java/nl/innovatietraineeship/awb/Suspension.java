package nl.innovatietraineeship.awb;

import static nl.innovatietraineeship.awb.Words.day;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// Days on which the clock of a term stands still: of a decision by Awb 4:15, of payments by 4:56.
/// Both days are in it.
///
/// @param article on which it stands still, as in `Awb 4:15(1)a`
public record Suspension(String article, LocalDate firstDay, LocalDate lastDay) {

  /// An invitation to repair an application stops the clock from the day after it until the day on
  /// which the application is completed, or the repair term passed unused: that day counts again.
  /// Source: Awb 4:15(1)a.
  ///
  /// @param ended the day of the completion, or the last day of the repair term
  public static List<Suspension> forRepair(LocalDate invitedOn, LocalDate ended) {
    return between("Awb 4:15(1)a", invitedOn.plusDays(1), ended.minusDays(1));
  }

  /// Nothing when the first day is after the last.
  public static List<Suspension> between(String article, LocalDate firstDay, LocalDate lastDay) {
    return firstDay.isAfter(lastDay)
        ? List.of()
        : List.of(new Suspension(article, firstDay, lastDay));
  }

  /// Applies to a term what stops its clock: as many days are added as stood still after it began
  /// and before it ended, each day once.
  static Term apply(Term term, Collection<Suspension> suspensions) {
    Term extended = term;
    var stopped = new TreeSet<LocalDate>();
    for (Suspension each : suspensions.stream().sorted(BY_FIRST_DAY).toList()) {
      int before = stopped.size();
      var from = each.firstDay.isBefore(term.firstDay()) ? term.firstDay() : each.firstDay;
      for (var at = from; !at.isAfter(each.lastDay); at = at.plusDays(1)) {
        if (at.isAfter(extended.lastDay().plusDays(stopped.size() - before))) {
          break;
        }
        stopped.add(at);
      }
      extended = each.extend(extended, stopped.size() - before);
    }
    return extended;
  }

  private static final java.util.Comparator<Suspension> BY_FIRST_DAY =
      java.util.Comparator.comparing(Suspension::firstDay).thenComparing(Suspension::lastDay);

  private Term extend(Term term, int days) {
    if (days == 0) {
      return term;
    }
    var last = term.lastDay().plus(Period.ofDays(days));
    var sentence =
        "the clock stands still from %s to %s, %d %s of the term, so it ends on %s."
            .formatted(day(firstDay), day(lastDay), days, days == 1 ? "day" : "days", day(last));
    return term.then(last, new Step(article, sentence));
  }
}
