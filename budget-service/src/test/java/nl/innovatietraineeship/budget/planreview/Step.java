package nl.innovatietraineeship.budget.planreview;

/// What befalls the books of a call: events of plan-review, and commands of people.
sealed interface Step {

  /// A plan with its rank in a version of the ranking.
  record Ranked(int version, int plan) implements Step {}

  record Established(int version) implements Step {}

  /// @param late after the last day of the waiting list
  record Withdrawn(int plan, boolean late) implements Step {}

  /// @param ground CEILING, ASSESSMENT or BOARD
  record Refused(int plan, String ground) implements Step {}

  /// @param more cents than were reserved
  record Awarded(int plan, int more) implements Step {}

  /// One of the messages so far comes again, as it was: the one of that number, counted around.
  record Redelivered(int message) implements Step {}

  /// The ceiling becomes so many cents, by two people; first the one who prepared tries it alone.
  record Raised(long ceiling) implements Step {}

  record Renounced(int plan) implements Step {}

  /// All that is due is paid in a batch, which the bank debits or does not.
  record Paid(boolean debited) implements Step {}

  /// What is to be paid back of a renounced grant comes in.
  record PaidBack(int plan) implements Step {}
}
