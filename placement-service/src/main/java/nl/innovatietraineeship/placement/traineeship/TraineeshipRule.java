package nl.innovatietraineeship.placement.traineeship;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for traineeships, in order of precedence. Those from `THE_PLAN_IS_AWARDED` on are
/// also what `missing` tells: what a start still lacks.
public enum TraineeshipRule implements Rule {
  /// Of the own hogeschool: another's plan is not known either.
  THE_PLAN_IS_KNOWN("A trainee is matched under a plan that the own hogeschool submitted."),
  THE_PLAN_IS_NOT_OVER(
      "A trainee is matched under a plan that is neither withdrawn nor refused without hope."),
  THE_DURATIONS_ARE_KNOWN(
      "A trainee is matched when it is known how long a traineeship of the call lasts."),
  /// Over the whole planned time, employment included, first and last day included, from the real
  /// start once started. Kept by an exclusion constraint too.
  A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME(
      "A trainee has one traineeship at a time, over the whole planned time."),
  ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED(
      "Only a traineeship that is matched, and not started or cancelled, is confirmed or revoked."),
  /// Whatever its roles, and also after it revoked. Kept by the primary key too.
  NOBODY_CONFIRMS_FOR_TWO_PARTIES("One person confirms for one party only."),
  ONLY_A_MATCHED_TRAINEESHIP_CHANGES_LECTOR(
      "Only a traineeship that is matched, and not started or cancelled, names another lector."),
  ONLY_A_MATCHED_TRAINEESHIP_STARTS("Only a traineeship that is matched can start."),
  AN_INTERNSHIP_STARTS_TODAY("An internship starts on the day on which it is started."),
  /// Iron rule, kept by a constraint trigger too.
  THE_PLAN_IS_AWARDED("A traineeship starts only under an awarded plan."),
  /// Iron rule. Of two starts of the last slot one of them is refused.
  A_SLOT_IS_FREE("A traineeship starts only in a free slot of its plan."),
  THE_HOGESCHOOL_CONFIRMED("A traineeship starts only when its hogeschool confirmed it."),
  THE_FIRM_CONFIRMED("A traineeship starts only when its firm confirmed it."),
  THE_TRAINEE_CONFIRMED("A traineeship starts only when its trainee confirmed it."),
  /// Of the hogeschool, throughout. Source: launch article of the scheme.
  A_LECTOR_SUPERVISES("A traineeship starts only with a lector who supervises it."),
  /// On the day of the start. Source: Recommendation 2003/361/EC.
  THE_FIRM_IS_AN_SME("A traineeship starts only at a firm that declared to be an SME.");

  private final String sentence;

  TraineeshipRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
