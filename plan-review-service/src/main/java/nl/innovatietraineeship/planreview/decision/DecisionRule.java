package nl.innovatietraineeship.planreview.decision;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for a decision, in order of precedence.
public enum DecisionRule implements Rule {
  A_PLAN_IS_IN_ONE_OPEN_DECISION(
      "A plan is in one open decision at a time, unless it changed since that was prepared."),
  THERE_IS_SOMETHING_TO_DECIDE("A call is decided on while plans of it await a decision."),
  ONLY_A_PREPARED_DECISION_IS_SIGNED("A decision is signed once, when it is prepared."),
  NOBODY_SIGNS_THEIR_OWN_PREPARATION("Whoever prepared a decision does not sign it."),
  ONLY_A_SIGNED_DECISION_IS_ANNOUNCED("A decision is announced once, when it is signed."),
  A_DECISION_IS_BOUND_TO_ITS_PLANS(
      "A decision is announced on plans that stand as when it was prepared; withdraw it and"
          + " prepare it anew."),
  A_DECISION_HAS_A_PLAN_LEFT("A decision of which every plan was withdrawn is not announced."),
  /// The one way out of a decision that is not to be, or that its plans outran.
  ONLY_AN_OPEN_DECISION_IS_WITHDRAWN(
      "A decision is withdrawn once, before it is announced; its plans are then decided anew.");

  private final String sentence;

  DecisionRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
