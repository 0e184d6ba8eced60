package nl.innovatietraineeship.planreview.call;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for a call, in order of precedence.
public enum CallRule implements Rule {
  A_REFERENCE_IS_TAKEN_ONCE("A reference belongs to one call."),
  /// Published before the window and then frozen. Source: Awb 4:26, 4:27.
  ONLY_A_DRAFT_CALL_CHANGES("A call is changed while it is a draft; what is published stands."),
  ONLY_A_DRAFT_CALL_IS_OPENED("A call is opened once, from its draft."),
  NOBODY_OPENS_THEIR_OWN_DRAFT("Whoever drafted or changed a call does not open it."),
  /// Source: Awb 4:27(1).
  A_CALL_OPENS_BEFORE_ITS_WINDOW("A call is opened, and so published, before its window begins."),
  THE_WINDOW_IS_IN_ORDER("The window of a call begins before it ends."),
  THE_RESERVE_PLACES_OUTLAST_THE_WINDOW("The reserve places of a call end after its window."),
  THE_MAXIMUM_IS_WITHIN_THE_CEILING(
      "The maximum of a plan is more than nothing and at most the ceiling."),
  THE_SCALE_HAS_A_DIRECTION(
      "The lowest score is below the highest, and the best is one of the two."),
  THRESHOLDS_ARE_WITHIN_THE_SCALE("Every threshold is a score of the scale."),
  WEIGHTS_ARE_POSITIVE("Every criterion has a weight above zero."),
  THE_TIE_BREAK_IS_A_CRITERION("The tie-break is one of the call's criteria."),
  ADVANCES_ARE_AT_MOST_THE_WHOLE("The advances together are at most 100 percent."),
  PERFORMANCE_SHARES_ARE_THE_WHOLE(
      "The shares of internship and employment together are 100 percent."),
  /// Four weeks a month, which every month has.
  A_MEETING_FALLS_WITHIN_A_TRAINEESHIP(
      "The weeks between two supervision meetings are at most those of internship and employment"
          + " together."),
  /// Source: AvS 7 to 17, the uniform subsidy framework.
  ACCOUNTING_GROWS_WITH_THE_AMOUNT(
      "Performance is shown from an amount of nothing or more on, and costs from no lower one."),
  /// Else plans of it could be written that are too large to be sent.
  ITS_SECTIONS_FIT_IN_ONE_PLAN(
      "The sections of a call together are at most 150,000 characters: a plan is sent as a whole."),
  ONLY_RANKED_CALLS_OPEN(
      "Only ranked calls are opened: allotment by order of receipt is not offered yet."),
  ONLY_AN_OPEN_CALL_CLOSES("A call closes once, from open."),
  A_CALL_CLOSES_WHEN_ITS_WINDOW_ENDS("A call closes when its window ends, not before."),
  PLANS_ARE_DRAFTED_WHILE_THE_CALL_IS_OPEN(
      "Plans are drafted while their call is open, or from a letter that came in time."),
  ONLY_A_CLOSED_CALL_IS_RANKED("The ranking of a call is established when it is closed."),
  THE_RANKING_IS_ESTABLISHED_ONCE(
      "The ranking of a call is established once, and anew only after a corrected advice."),
  EVERY_PLAN_IS_ASSESSED_OR_OUT(
      "The ranking is established when every plan of the call is assessed or out."),
  /// What was announced stands: later mistakes are for objection and withdrawal.
  ADVICE_IS_CORRECTED_BEFORE_THE_FIRST_OUTCOME(
      "An advice is corrected before the first award or refusal of its call is announced."),
  A_CORRECTED_ADVICE_IS_RANKED_FIRST(
      "Once an advice was corrected, the ranking is established anew before an outcome is prepared"
          + " or announced."),
  ONLY_AN_ALLOCATED_CALL_IS_DECIDED_WHOLE(
      "A whole call is decided when budget has served its ranking.");

  private final String sentence;

  CallRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
