package nl.innovatietraineeship.budget.claim;

import nl.innovatietraineeship.kit.rule.Rule;

/// What must be true of a claim, in order of precedence.
public enum ClaimRule implements Rule {
  ONLY_A_WAITING_CLAIM_IS_RESERVED("Only a claim that waits can be reserved or listed."),
  /// In cents; less only where the call's rule awards in part. Source: Awb 4:25(2).
  A_RESERVATION_IS_AT_MOST_WHAT_IS_ASKED("A reservation is at most what the plan asks."),
  /// Only plan-review's events void a reservation, so granting one cannot fail.
  ONLY_A_RESERVED_CLAIM_IS_GRANTED("Only a claim with a reservation can be granted."),
  AN_AWARD_NAMES_ITS_RESERVATION("An award is of the reservation that it names."),
  AN_AWARD_IS_WHAT_WAS_RESERVED("An award is exactly the amount that was reserved."),
  /// After the award a hogeschool renounces the grant instead. Source: Awb 4:48, 4:50.
  ONLY_A_CLAIM_WITHOUT_GRANT_IS_VOIDED("Only a claim that waits or is reserved can be voided.");

  private final String sentence;

  ClaimRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
