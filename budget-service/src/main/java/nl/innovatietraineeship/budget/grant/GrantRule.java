package nl.innovatietraineeship.budget.grant;

import nl.innovatietraineeship.kit.rule.Rule;

/// What must be true of a grant, in order of precedence.
public enum GrantRule implements Rule {
  NO_PAYMENT_IS_UNDER_WAY(
      "A grant is determined, or that is changed, or it is renounced or withdrawn, whole or in part, while no payment of it"
          + " is in a batch that is prepared or approved: confirm it, tell that it failed, or"
          + " reject the batch first."),
  /// Whole, it ends. Source: Awb 4:48(1).
  A_CHANGE_LEAVES_FEWER_SLOTS(
      "A grant that is renounced or withdrawn in part keeps fewer slots than it has."),
  /// As far as placement told of it; a start that it tells later keeps its slot all the same.
  THE_SLOTS_THAT_STARTED_STAY(
      "A grant that is renounced or withdrawn in part keeps the slots in which an internship"
          + " started; what they did not earn is free at the determination."),
  A_DETERMINATION_IS_REQUESTED_ONCE("The determination of a grant is requested once."),
  /// Source: Awb 4:8, 4:11, 4:12(2).
  THE_RECIPIENT_IS_HEARD_FIRST(
      "Before a grant is withdrawn, whole or in part, or determined below what was performed, or that is changed, its recipient is"
          + " heard, or a ground of Awb 4:11 tells why not."),
  /// In cents, advances and rest together; what it is at the moment of the payment. What was paid
  /// before a change may be more: its determination settles that.
  NO_MORE_IS_PAID_THAN_AWARDED("No more is paid for a grant than was awarded."),
  /// What came in and what the bank sent back would be counted twice.
  A_PAYMENT_COMES_BACK_BEFORE_ANY_RECEIPT(
      "A payment of a grant that is recovered comes back while nothing was received of its"
          + " recoveries; after that, record what came back as a receipt, up to what is open, and"
          + " send what is more to the recipient again."),
  ONLY_PAID_MONEY_COMES_BACK("Only what was paid comes back, or is paid back.");

  private final String sentence;

  GrantRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
