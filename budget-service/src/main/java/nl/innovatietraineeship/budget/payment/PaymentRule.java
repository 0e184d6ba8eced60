package nl.innovatietraineeship.budget.payment;

import nl.innovatietraineeship.kit.rule.Rule;

/// What must be true of payments, in order of precedence.
public enum PaymentRule implements Rule {
  THERE_IS_SOMETHING_TO_PAY(
      "A batch is prepared when something is due to an institution with an approved "
          + "account, and not suspended."),
  A_BATCH_STANDS_AS_PREPARED(
      "A batch is approved while each of its payments goes to the account that "
          + "stands, and none is suspended; reject it and prepare another."),
  ONLY_A_PREPARED_PAYMENT_IS_APPROVED(
      "A payment is approved, or dropped, with its batch, and once."),
  ONLY_AN_APPROVED_PAYMENT_IS_CONFIRMED("Only a payment that is approved is confirmed, or fails."),
  A_DEBIT_IS_BETWEEN_APPROVAL_AND_TODAY(
      "The bank debits on a day from the approval of the batch until today."),
  ONLY_A_CONFIRMED_PAYMENT_COMES_BACK("Only a payment that is confirmed comes back."),
  A_RETURN_IS_BETWEEN_DEBIT_AND_TODAY("A payment comes back on a day from its debit until today."),
  ONLY_A_DUE_INSTALMENT_IS_PAID("An instalment is paid, or cancelled, once.");

  private final String sentence;

  PaymentRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
