package nl.innovatietraineeship.placement.plan;

import java.time.LocalDate;
import nl.innovatietraineeship.awb.Months;

/// How long a traineeship lasts under a plan; parameters of its call.
///
/// Terms of months as [Months] counts them: six months from 1 February end on 31 July.
public record Durations(int internshipMonths, int employmentMonths) {

  /// The last day of an internship that starts on that day.
  public LocalDate internshipEnds(LocalDate start) {
    return Months.lastDay(start, internshipMonths);
  }

  /// The last day of the whole: internship (stage), then employment (dienstverband).
  public LocalDate traineeshipEnds(LocalDate start) {
    return Months.lastDay(start, internshipMonths + employmentMonths);
  }

  /// The last day of an employment, as part of the traineeship, that starts on that day; that day
  /// itself where the call has no months of employment.
  public LocalDate employmentEnds(LocalDate start) {
    return employmentMonths == 0 ? start : Months.lastDay(start, employmentMonths);
  }
}
