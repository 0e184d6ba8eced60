package nl.innovatietraineeship.budget.absorbed;

/// Why an event had no effect here.
public enum Absorption {
  CALL_IS_OPEN("The books of this call were opened before."),
  CALL_IS_CLOSED("The call was closed before."),
  PLAN_IS_RANKED("The plan was ranked in this version before."),
  RANKING_IS_SERVED("This ranking, or a later one, was served before."),
  GRANTS_STAND("Grants of the call were awarded before this corrected ranking."),
  NO_CLAIM("The plan never had a claim: it was not ranked."),
  GRANT_STANDS("The plan has a grant: it is renounced or withdrawn, not its claim."),
  CLAIM_IS_VOIDED("The claim ended before."),
  GRANT_IS_CLOSED(
      "The grant was determined or withdrawn before: this is kept, and does not count."),
  PERFORMANCE_IS_KNOWN("The slot has this already: it counts once."),
  CLAIM_HAS_LAPSED("The waiting list was over before, and the claim with it.");

  private final String sentence;

  Absorption(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
