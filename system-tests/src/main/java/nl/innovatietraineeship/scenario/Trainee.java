package nl.innovatietraineeship.scenario;

import java.time.LocalDate;

/// A traineeship of the story with those who play in it.
///
/// @param number within the plan, from 0
/// @param id of the traineeship
/// @param trainee who confirms and chooses
/// @param start the planned day
record Trainee(
    PlanFigures plan,
    int number,
    Firm firm,
    String id,
    String placeId,
    Actor trainee,
    LocalDate start) {

  /// Months of an internship, and of the job after it: the defaults of a call.
  private static final int INTERNSHIP_MONTHS = 6;

  private static final int JOB_MONTHS = 12;

  String address() {
    return "/placement/v1/traineeships/" + id;
  }

  Actor coordinator() {
    return plan.coordinator();
  }

  Actor entrepreneur() {
    return firm.entrepreneur();
  }

  LocalDate internshipEnds() {
    return start.plusMonths(INTERNSHIP_MONTHS).minusDays(1);
  }

  /// The first day of the job: the day after the internship.
  LocalDate jobStarts() {
    return start.plusMonths(INTERNSHIP_MONTHS);
  }

  LocalDate jobEnds() {
    return jobStarts().plusMonths(JOB_MONTHS).minusDays(1);
  }
}
