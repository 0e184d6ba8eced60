package nl.innovatietraineeship.planreview.review;

/// Where a review stands.
public enum ReviewStatus {
  ASSIGNED,
  /// The reviewer declared to have no interest.
  CLEAR,
  /// The reviewer declared an interest.
  CONFLICTED,
  SUBMITTED,
  /// Somebody else reviews instead.
  REPLACED
}
