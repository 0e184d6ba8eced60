package nl.innovatietraineeship.budget.decision;

import nl.innovatietraineeship.kit.rule.Rule;

/// What must be true of a decision on a grant, in order of precedence.
public enum DecisionRule implements Rule {
  ONLY_A_PREPARED_DECISION_IS_SIGNED("A decision is signed once, when it is prepared."),
  /// Source: iron rule 5.
  NOBODY_SIGNS_THEIR_OWN_PREPARATION("Whoever prepared a decision does not sign it."),
  ONLY_A_SIGNED_DECISION_IS_ANNOUNCED("A decision is announced once, when it is signed."),
  ONLY_AN_OPEN_DECISION_IS_WITHDRAWN("A decision is withdrawn once, before it is announced.");

  private final String sentence;

  DecisionRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
