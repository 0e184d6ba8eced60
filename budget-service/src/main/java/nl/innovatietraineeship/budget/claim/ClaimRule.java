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
  ONLY_A_CLAIM_WITHOUT_GRANT_IS_VOIDED("Only a claim that waits or is reserved can be voided."),
  ONLY_A_WAITING_CLAIM_LAPSES("Only a claim that waits lapses with the waiting list."),
  /// Source: Awb 4:42, 4:48, 4:50.
  ONLY_A_GRANTED_CLAIM_IS_DETERMINED_OR_WITHDRAWN(
      "Only a grant that is neither determined nor withdrawn can be determined, renounced or"
          + " withdrawn, whole or in part."),
  ONLY_A_DETERMINED_CLAIM_IS_SETTLED("Only a grant that is determined can be settled."),
  ONLY_A_SETTLED_CLAIM_IS_REOPENED(
      "Only a grant that is settled is opened again, by a payment that came back, or by a"
          + " change of what was determined.");

  private final String sentence;

  ClaimRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
