package nl.innovatietraineeship.budget.grant;

import nl.innovatietraineeship.kit.rule.Rule;

/// What must be true of a grant, in order of precedence.
public enum GrantRule implements Rule {
  NO_PAYMENT_IS_UNDER_WAY(
      "A grant is determined, renounced or withdrawn while no payment of it is in a "
          + "batch that is prepared or approved: confirm it, tell that it failed, or reject "
          + "the batch first."),
  A_DETERMINATION_IS_REQUESTED_ONCE("The determination of a grant is requested once."),
  /// Source: Awb 4:8, 4:11, 4:12(2).
  THE_RECIPIENT_IS_HEARD_FIRST(
      "Before a grant is withdrawn, or determined below what was performed, its recipient is"
          + " heard, or a ground of Awb 4:11 tells why not."),
  /// In cents, advances and rest together.
  NO_MORE_IS_PAID_THAN_AWARDED("No more is paid for a grant than was awarded."),
  /// What came in and what the bank sent back would be counted twice.
  A_PAYMENT_COMES_BACK_BEFORE_ANY_RECEIPT(
      "A payment of a grant that is recovered comes back while nothing was received of the"
          + " recovery; after that, record what came back as its receipt, up to what is open, and"
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
