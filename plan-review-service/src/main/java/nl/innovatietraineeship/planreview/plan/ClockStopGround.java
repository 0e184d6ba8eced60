package nl.innovatietraineeship.planreview.plan;

/// Why the clock of a decision is stopped.
public enum ClockStopGround {
  /// Information was asked of an authority abroad.
  ABROAD("Awb 4:15(1)b"),
  /// The applicant agreed in writing.
  AGREED("Awb 4:15(2)a"),
  /// The delay is due to the applicant.
  APPLICANT("Awb 4:15(2)b"),
  /// Circumstances beyond the authority's control.
  FORCE_MAJEURE("Awb 4:15(2)c");

  private final String article;

  ClockStopGround(String article) {
    this.article = article;
  }

  /// The article on which it rests.
  public String article() {
    return article;
  }
}
