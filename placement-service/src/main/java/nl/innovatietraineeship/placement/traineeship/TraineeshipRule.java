package nl.innovatietraineeship.placement.traineeship;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for traineeships, in order of precedence. Those from `THE_PLAN_IS_AWARDED` on are
/// also what `missing` tells: what a start still lacks.
public enum TraineeshipRule implements Rule {
  /// Of the own hogeschool: another's plan is not known either.
  THE_PLAN_IS_KNOWN("A trainee is matched under a plan that the own hogeschool submitted."),
  THE_PLAN_IS_NOT_OVER(
      "A trainee is matched under a plan that is not withdrawn or refused without hope, and whose"
          + " grant has not ended and is not determined."),
  THE_DURATIONS_ARE_KNOWN(
      "A trainee is matched when it is known how long a traineeship of the call lasts."),
  /// Over the whole planned time, employment included, first and last day included, from the real
  /// start once started. Kept by an exclusion constraint too.
  A_TRAINEE_HAS_ONE_TRAINEESHIP_AT_A_TIME(
      "A trainee has one traineeship at a time, over the whole planned time."),
  /// With the own plan: another's slot is not taken over.
  A_REPLACEMENT_FOLLOWS_AN_END(
      "A match replaces a traineeship of the same plan that ended early or was cancelled."),
  /// Unless the match that replaced it was cancelled. Kept by a unique index too.
  A_TRAINEESHIP_IS_REPLACED_ONCE("A traineeship is replaced by one other."),
  ONLY_A_MATCHED_TRAINEESHIP_IS_CONFIRMED(
      "Only a traineeship that is matched, and not started or cancelled, is confirmed or revoked."),
  /// Whatever its roles, and also after it revoked, or its amendment was decided. Kept by the
  /// primary key too, and of choices and agreements by triggers.
  NOBODY_CONFIRMS_FOR_TWO_PARTIES(
      "One person confirms, cancels, chooses and agrees for one party only."),
  ONLY_A_MATCHED_TRAINEESHIP_CHANGES_LECTOR(
      "Only a traineeship that is matched, and not started or cancelled, names another lector."),
  /// Who confirmed did so with the lector who is named; without one, or while only the hogeschool
  /// confirmed, it names whom it likes.
  ANOTHER_LECTOR_IS_AGREED_TO(
      "Once firm or trainee confirmed, another lector is named by an amendment that is agreed to."),
  ONLY_A_MATCHED_TRAINEESHIP_STARTS("Only a traineeship that is matched can start."),
  AN_INTERNSHIP_STARTS_TODAY("An internship starts on the day on which it is started."),
  ONLY_AN_INTERNSHIP_IS_GRADUATED("Only an internship that runs can be finished."),
  /// A finished internship has earned its slot: not before its months are over.
  AN_INTERNSHIP_IS_FINISHED_ON_ITS_LAST_DAY(
      "An internship is finished on its last day or after it."),
  ONLY_A_GRADUATED_TRAINEESHIP_IS_CHOSEN_ON(
      "Firm and trainee choose when the internship is finished and no employment was entered."),
  ONLY_A_GRADUATED_TRAINEESHIP_IS_EMPLOYED(
      "Only a trainee whose internship is finished can be employed."),
  BOTH_CHOSE_GO("A trainee is employed when firm and trainee both chose go."),
  /// So that what is published as started has started.
  AN_EMPLOYMENT_IS_ENTERED_ONCE_IT_BEGAN(
      "An employment begins after the internship, and is entered on its first day or later."),
  /// The contract may last longer; the traineeship does not.
  AN_EMPLOYMENT_LASTS_AS_PUBLISHED(
      "An employment lasts at least the months that the call published."),
  ONLY_THE_CONTRACT_OF_AN_EMPLOYMENT_IS_EXTENDED(
      "The contract of an employment that runs is extended, to a later day."),
  /// Where the last day moves: by a pause of the employment, or by other dates of it. Kept by a
  /// check too.
  THE_CONTRACT_LASTS_AS_LONG(
      "The last day of an employment is within its contract, which is extended first."),
  ONLY_AN_EMPLOYED_TRAINEESHIP_IS_COMPLETED(
      "Only a traineeship with an employment can be completed."),
  A_TRAINEESHIP_IS_COMPLETED_AFTER_ITS_LAST_DAY(
      "A traineeship is completed after the last day of its employment."),
  /// Sessions of each topic that the trainee attended. `complete` and the answer to what the
  /// programme lacks share one function.
  THE_TRAINING_PROGRAMME_IS_MET("A traineeship is completed when its training programme is met."),
  ONLY_A_RUNNING_TRAINEESHIP_IS_SUPERVISED(
      "Meetings and training are recorded, and withdrawn, of a traineeship that started and is not"
          + " over."),
  A_RECORD_IS_OF_A_DAY_OF_THE_TRAINEESHIP(
      "A meeting or session is of a day since the start, and not after today."),
  /// Recorded twice, it would count twice. Kept by unique indexes too.
  A_RECORD_IS_MADE_ONCE(
      "A meeting of a day, or a session of a day and topic, is recorded once, unless it is"
          + " withdrawn."),
  /// Kept by a trigger too.
  A_RECORD_IS_WITHDRAWN_ONCE("A meeting or session is withdrawn once, and for good."),
  ONLY_WHAT_LASTS_IS_PAUSED("Only an internship or an employment is paused."),
  A_PAUSE_BEGINS_WITHIN_ITS_TIME(
      "A pause begins within the internship or employment, and ends on or after that day."),
  /// What rests longer ends, for LONG_ABSENCE, and may be replaced. Kept by a check too.
  A_PAUSE_LASTS_AT_MOST_A_YEAR("A pause lasts at most twelve months."),
  /// Kept by an exclusion constraint too.
  A_PAUSE_SHARES_NO_DAY_WITH_ANOTHER("A pause shares no day with another."),
  /// A pause is over after its last day, and with the internship or employment in which it began.
  ONLY_A_PAUSE_THAT_IS_NOT_OVER_ENDS_EARLIER(
      "Only a pause that is not over ends earlier than planned."),
  A_PAUSE_ENDS_EARLIER_WITHIN_ITS_DAYS(
      "A pause that ends earlier ends on its first day or later, and before its last day."),
  WHAT_IS_OVER_IS_NOT_AMENDED("A traineeship that is over is not amended."),
  ONLY_WHAT_LASTS_GETS_OTHER_DATES(
      "Only a match, an internship or an employment gets other dates."),
  /// A shorter internship would not be what the slot pays for.
  AN_AMENDED_LAST_DAY_IS_LATER("An amended last day is later than the present one."),
  ONLY_A_COMPLETED_TRAINEESHIP_HAS_AFTER_CARE(
      "After-care is recorded of a traineeship that is completed."),
  AFTER_CARE_IS_RECORDED_WHEN_DUE(
      "After-care is recorded six and twelve months after the last day, or later."),
  AFTER_CARE_IS_RECORDED_ONCE("After-care of each moment is recorded once."),
  ONLY_A_RUNNING_TRAINEESHIP_ENDS_EARLY(
      "Only a traineeship that started, and is not over, ends early."),
  /// What is not known is not answered with no: the slot would be lost by it.
  THE_SLOT_REFILL_IS_KNOWN(
      "An internship ends early when it is known whether its call lets the slot be taken again."),
  /// Of the internship from its first day to its last, of the time after it from the internship's
  /// last, of the employment from its first.
  THE_LAST_DAY_IS_WITHIN_ITS_PHASE(
      "An early end has a last day within the phase that ends, and not after today."),
  ONLY_A_MATCHED_TRAINEESHIP_IS_CANCELLED(
      "Only a traineeship that is matched, and not started or cancelled, is cancelled."),
  /// Iron rule, kept by a constraint trigger too.
  THE_PLAN_IS_AWARDED("A traineeship starts only under an awarded plan."),
  /// What was performed has been counted. Kept by a constraint trigger too.
  THE_GRANT_IS_NOT_DETERMINED("Nothing starts once the grant is determined."),
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
