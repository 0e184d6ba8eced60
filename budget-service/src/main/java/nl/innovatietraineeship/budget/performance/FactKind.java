package nl.innovatietraineeship.budget.performance;

/// What was performed in a slot.
public enum FactKind {
  STARTED,
  INTERNSHIP_FINISHED,
  EMPLOYMENT_FINISHED
}
