package nl.innovatietraineeship.placement.plan;

/// Whether a slot is free for an internship.
enum SlotState {
  OPEN,
  TAKEN
}
