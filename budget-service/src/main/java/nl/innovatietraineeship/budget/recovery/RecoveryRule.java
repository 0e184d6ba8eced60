package nl.innovatietraineeship.budget.recovery;

import nl.innovatietraineeship.kit.rule.Rule;

/// What must be true of a recovery, in order of precedence.
public enum RecoveryRule implements Rule {
  ONLY_AN_OPEN_RECOVERY_RECEIVES(
      "Only a recovery of which something is open gets receipts, a plan of instalments or a"
          + " waiver, and lapses."),
  A_RECOVERY_HAS_ONE_OPEN_WAIVER(
      "A waiver of a recovery is prepared once at a time: an open one is approved or rejected"
          + " first."),
  A_RECEIPT_IS_BETWEEN_THE_RECOVERY_AND_TODAY(
      "Money comes in on a day from the start of the recovery until today."),
  A_RECEIPT_IS_POSITIVE("What comes in is more than nothing."),
  /// In cents.
  NO_MORE_IS_RECEIVED_THAN_IS_RECOVERABLE("No more is received than is to be paid back."),
  THE_PARTS_COVER_WHAT_IS_OPEN("The instalments of a plan are together what is open."),
  THE_PARTS_ARE_IN_ORDER(
      "The instalments of a plan are on days after today, each after the one before."),
  /// Source: Awb 4:57(4), 4:104(1).
  THE_PARTS_ARE_DUE_BEFORE_THE_RECOVERY_LAPSES(
      "The instalments of a plan are due at the latest on the last day on which is recovered."),
  /// Source: Awb 4:57(4), 4:104(1).
  A_RECOVERY_LAPSES_AFTER_ITS_TERM("A recovery lapses when its term is over: five years.");

  private final String sentence;

  RecoveryRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
