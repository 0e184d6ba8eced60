package nl.innovatietraineeship.planreview.plan;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for a plan, in order of precedence.
public enum PlanRule implements Rule {
  ONLY_A_STANDING_INSTITUTION_APPLIES(
      "A plan is of a university of applied sciences that stands on the day it is drafted."),
  ONLY_A_DRAFT_IS_EDITED("A plan is edited while it is a draft, or by a letter that came in time."),
  ONLY_A_DRAFT_IS_APPROVED(
      "A lector approves a plan while it is a draft, or by a letter that came in time."),
  ONLY_THE_NAMED_LECTOR_APPROVES("The lector whom the plan names approves it, nobody else."),
  THE_PRESENT_VERSION_IS_APPROVED(
      "A lector approves the present version of a plan, not one that was replaced."),
  ONLY_A_DRAFT_IS_SUBMITTED("A plan is submitted once, from its draft."),
  /// The moment of receipt counts, not that of handling.
  A_PLAN_IS_RECEIVED_WITHIN_THE_WINDOW("A plan is received within the window of its call."),
  /// A letter that came in time may be opened late, but not behind the ranking.
  A_LETTER_IS_RECORDED_BEFORE_THE_RANKING(
      "What came in time by post is recorded before the ranking of its call is established."),
  THE_LECTOR_APPROVED_THIS_VERSION("The lector has approved the version that is submitted."),
  EVERY_REQUIRED_SECTION_IS_FILLED("A plan is submitted with every required section filled."),
  THE_AMOUNT_IS_WITHIN_THE_MAXIMUM("A plan asks at most the maximum of its call."),
  ONLY_A_SUBMITTED_PLAN_IS_CHECKED("The completeness of a plan is checked once it is submitted."),
  /// Source: Awb 4:5(1).
  A_REPAIR_TERM_IS_WAITED_FOR(
      "An incomplete plan is taken as it is only when its repair term has passed unused."),
  ONLY_AN_INCOMPLETE_PLAN_IS_SUPPLEMENTED(
      "A plan is supplemented when its applicant was invited to repair it."),
  /// The moment of receipt counts, not that of handling.
  A_SUPPLEMENT_IS_RECEIVED_WITHIN_ITS_TERM("A supplement is received within its repair term."),
  ONLY_NAMED_SECTIONS_ARE_SUPPLEMENTED("A supplement is of the sections that are incomplete."),
  EVERY_SECTION_OF_A_SUPPLEMENT_IS_FILLED("A supplement fills each section that it names."),
  /// Source: Awb 4:15.
  ONLY_A_RUNNING_CLOCK_IS_STOPPED(
      "The clock of a decision is stopped while it runs, before the last day of its term."),
  ONLY_A_STOPPED_CLOCK_IS_RESUMED("The clock of a decision is resumed when it was stopped."),
  /// Source: Awb 4:14(1).
  ONLY_AN_AWAITED_DECISION_IS_DELAYED(
      "That a decision is late is told while the applicant waits for it."),
  /// Source: Awb 4:14(1).
  A_DELAY_NAMES_A_LATER_DAY(
      "Who is told that a decision is late is told a day to come, after the last one that was known"
          + " before."),
  /// After the announcement the hogeschool renounces its grant instead (Awb 4:48, 4:50).
  A_PLAN_THAT_IS_OUT_IS_NOT_WITHDRAWN(
      "A plan that lapsed, was withdrawn or was decided cannot be withdrawn, unless it has a reserve"
          + " place to give up."),
  ONLY_A_COMPLETE_PLAN_IS_ASSIGNED("Reviewers are assigned, all at once, to a complete plan."),
  ENOUGH_REVIEWERS_ARE_ASSIGNED("A plan has at least the call's minimum of reviewers."),
  /// The programme office checks, assigns and prepares; it never scores.
  NO_OFFICER_REVIEWS("Whoever is of the programme office never reviews a plan."),
  NO_REVIEWER_IS_OF_A_PARTY(
      "Nobody reviews a plan of the own institution or firm, or as its lector."),
  NO_REVIEWER_COMPETES("Nobody reviews who has a competing plan in the same call."),
  ONLY_A_PLAN_UNDER_REVIEW_IS_REBUTTED(
      "An applicant answers its reviews when invited to, while its plan is under review."),
  THE_CALL_HAS_A_REBUTTAL("Applicants are invited to rebut where their call has a term for it."),
  A_PLAN_IS_REBUTTED_ONCE("An applicant answers its reviews once."),
  /// The moment of receipt counts, not that of handling.
  A_REBUTTAL_IS_RECEIVED_WITHIN_ITS_TERM("A rebuttal is received within its term."),
  A_CHAIR_DECLARES_BEFORE_THE_OUTCOME(
      "A chair declares an interest in a plan that is received, until its outcome is announced."),
  ONLY_A_PLAN_UNDER_REVIEW_IS_ADVISED_ON("The committee advises once, on a plan under review."),
  NO_CHAIR_ADVISES_ON_A_PLAN_OF_THEIR_OWN(
      "The chair who is of an institution or firm of the plan, its lector, or a competitor, or who"
          + " declared an interest in it, does not advise on it; another chair does."),
  ENOUGH_REVIEWS_ARE_SUBMITTED(
      "The committee advises, and the applicant is invited to rebut, when the call's minimum of"
          + " reviews is submitted."),
  THE_REBUTTAL_IS_WAITED_FOR(
      "Where a call has a rebuttal, the committee advises when the applicant answered or let the"
          + " term pass."),
  A_SCORE_OUTSIDE_THE_REVIEWS_HAS_REASONS(
      "A committee score outside the range of the reviewers has its reasons."),
  ONLY_AN_UNANNOUNCED_ADVICE_IS_CORRECTED(
      "An advice is corrected while nothing is announced on its plan."),
  ONLY_A_POSITIVE_PLAN_IS_RANKED("Only a plan that was assessed positively is ranked."),
  ONLY_AN_ASSESSED_PLAN_IS_DECIDED(
      "A decision is on a plan that is reserved, waitlisted or assessed negatively."),
  /// An award rests on money that was set apart. Source: Awb 4:25(2).
  ONLY_A_RESERVED_PLAN_IS_AWARDED("Only a plan that has its reservation is awarded."),
  ONLY_AN_INCOMPLETE_PLAN_IS_SET_ASIDE("Only an incomplete plan is set aside."),
  /// Source: Awb 4:5(1).
  A_PLAN_IS_SET_ASIDE_AFTER_ITS_REPAIR_TERM(
      "A plan is set aside when its repair term has passed unused."),
  /// Later it must be treated as it is. Source: Awb 4:5(4).
  A_PLAN_IS_SET_ASIDE_WITHIN_FOUR_WEEKS(
      "That a plan is set aside is announced within four weeks after its repair term."),
  ONLY_A_RESERVED_PLAN_IS_REFUSED_BY_THE_BOARD(
      "The board deviates, with reasons, only from the award of a plan that has its reservation.");

  private final String sentence;

  PlanRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
