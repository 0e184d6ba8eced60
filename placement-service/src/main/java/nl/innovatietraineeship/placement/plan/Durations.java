package nl.innovatietraineeship.placement.plan;

import java.time.LocalDate;

/// How long a traineeship lasts under a plan; parameters of its call.
///
/// A term of months from a start ends the day before the same day, month ends clipped: six months
/// from 1 February end on 31 July.
public record Durations(int internshipMonths, int employmentMonths) {

  /// The last day of an internship that starts on that day.
  public LocalDate internshipEnds(LocalDate start) {
    return start.plusMonths(internshipMonths).minusDays(1);
  }

  /// The last day of the whole: internship (stage), then employment (dienstverband).
  public LocalDate traineeshipEnds(LocalDate start) {
    return start.plusMonths(internshipMonths + employmentMonths).minusDays(1);
  }
}
