package nl.innovatietraineeship.placement.traineeship;

/// Whether an amendment holds.
enum AmendmentState {
  PROPOSED,
  /// All whom it concerns agreed.
  APPLIED,
  REJECTED
}
