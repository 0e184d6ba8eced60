package nl.innovatietraineeship.scenario;

import java.util.List;
import java.util.Random;

/// What becomes of the trainees, all from the seed: the same seed, the same turns of fate.
///
/// Drop-out and no-go are as common as hogescholen told of their own: about one in ten leaves
/// during the internship, a third does not go on, some leave a job.
final class Turn {
  private static final int LEAVES_INTERNSHIP_PERCENT = 8;
  private static final int NO_GO_PERCENT = 33;
  private static final int LEAVES_JOB_PERCENT = 6;
  private static final int HUNDRED = 100;

  /// Of the plan whose trainees have bad luck so many leave, and nobody comes instead.
  static final int UNLUCKY_LEAVERS = 5;

  private static final List<String> INTERNSHIP_REASONS =
      List.of("TRAINEE_WITHDREW", "STUDY_STOPPED", "FIRM_WITHDREW", "NO_MATCH", "LONG_ABSENCE");
  private static final List<String> JOB_REASONS =
      List.of("TRAINEE_WITHDREW", "FIRM_CEASED", "LONG_ABSENCE");

  private final int percent;
  private final int choice;

  private Turn(Random random) {
    percent = random.nextInt(HUNDRED);
    choice = random.nextInt(HUNDRED);
  }

  /// @param number of the trainee within the plan, from 0
  static Turn of(long seed, PlanFigures plan, int number) {
    return new Turn(new Random(seed * 1_000_003 + plan.number() * 1_009L + number));
  }

  boolean leavesInternship() {
    return percent < LEAVES_INTERNSHIP_PERCENT;
  }

  boolean isNoGo() {
    return choice < NO_GO_PERCENT;
  }

  /// Whose no it is.
  boolean isFirmsNo() {
    return choice % 2 == 0;
  }

  boolean leavesJob() {
    return percent >= HUNDRED - LEAVES_JOB_PERCENT;
  }

  String internshipReason() {
    return INTERNSHIP_REASONS.get(choice % INTERNSHIP_REASONS.size());
  }

  String jobReason() {
    return JOB_REASONS.get(choice % JOB_REASONS.size());
  }

  /// Who brought about an end for such a reason.
  static String endedBy(String reason) {
    return reason.startsWith("FIRM") ? "COMPANY" : "TRAINEE";
  }
}
