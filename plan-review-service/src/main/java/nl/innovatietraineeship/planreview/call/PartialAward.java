package nl.innovatietraineeship.planreview.call;

/// Whether a plan is awarded in so far as there is money (Awb 4:25(2)).
public enum PartialAward {
  NONE,
  WHOLE_SLOTS,
  TO_THE_CENT
}
