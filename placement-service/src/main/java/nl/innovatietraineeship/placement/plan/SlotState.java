package nl.innovatietraineeship.placement.plan;

/// Whether a slot is free for an internship.
enum SlotState {
  OPEN,
  TAKEN,
  /// While it was free its grant was lowered: it pays for it no longer.
  CLOSED
}
