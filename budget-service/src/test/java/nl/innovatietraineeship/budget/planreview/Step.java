package nl.innovatietraineeship.budget.planreview;

/// What befalls the books of a call: events of plan-review and of placement, commands of people,
/// and what the bank and the years do.
sealed interface Step {

  /// What is due of a grant, by the end of its reference.
  enum Part {
    A1,
    A2,
    F
  }

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

  /// An internship started in a slot of a grant, or was finished in it; placement tells it.
  record Performed(int plan, int slot, boolean finished) implements Step {}

  /// All that is due is put into a batch, by two people.
  record Batched() implements Step {}

  /// The bank debits what is under way of a part, or fails to.
  record Debited(int plan, Part part, boolean paid) implements Step {}

  /// The bank sends back what it debited for a part.
  record Returned(int plan, Part part) implements Step {}

  record Requested(int plan) implements Step {}

  /// A determination of so many cents below what was performed: prepared, signed and announced. One
  /// that cannot be announced is withdrawn.
  record Determined(int plan, long below) implements Step {}

  /// What was determined is changed to so much less.
  record Changed(int plan, long below) implements Step {}

  /// @param kept how many slots stay; 0 for none
  record Renounced(int plan, int kept) implements Step {}

  /// The decision to withdraw a grant: prepared, signed and announced, or withdrawn as above.
  ///
  /// @param kept how many slots stay; 0 for none
  record GrantWithdrawn(int plan, int kept) implements Step {}

  /// What is open of a recovery is to come in instalments, as agreed.
  record Agreed(int plan, int debt) implements Step {}

  /// So many cents of a recovery come in.
  record PaidBack(int plan, int debt, long cents) implements Step {}

  /// The waiver of what is open of a recovery, by two people, or rejected.
  record Waived(int plan, int debt, boolean approved) implements Step {}

  /// The five years pass in which what is open can be recovered.
  record Lapsed(int plan) implements Step {}
}
