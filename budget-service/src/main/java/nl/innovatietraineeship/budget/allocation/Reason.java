package nl.innovatietraineeship.budget.allocation;

/// What made the money go to a plan.
enum Reason {
  RANKING,
  WAITING_LIST
}
