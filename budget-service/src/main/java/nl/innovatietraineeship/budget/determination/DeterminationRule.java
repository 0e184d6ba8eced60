package nl.innovatietraineeship.budget.determination;

import nl.innovatietraineeship.kit.rule.Rule;

/// What must be true of a determination, in order of precedence.
public enum DeterminationRule implements Rule {
  /// Source: AvS 16, 17; below the bound of the call nobody is asked for them.
  COSTS_ARE_SHOWN_WHERE_THEY_COUNT(
      "Costs are shown with the request of a grant that is accounted for by performance and costs,"
          + " and of no other."),
  A_GRANT_HAS_ONE_OPEN_DETERMINATION(
      "Of a grant one determination at a time is prepared and not announced."),
  /// Source: AvS 7(2)b, 17(7).
  A_FIXED_SUM_IS_DETERMINED_AFTER_THE_ACTIVITIES(
      "A fixed sum is determined without a request only after the last day of its activities."),
  /// Source: Awb 4:44(4), 4:47; a fixed sum is determined ex officio, AvS 7(2)b.
  EX_OFFICIO_AFTER_THE_TERM_TO_REQUEST(
      "A grant that is accounted for is determined without a request only when the "
          + "term to request it has passed."),
  A_DETERMINATION_IS_NOT_NEGATIVE("A determination is nothing or more."),
  /// Source: Awb 4:46(1).
  NOT_ABOVE_WHAT_WAS_PERFORMED(
      "A determination is at most what was performed at the agreed price, and never "
          + "above the award."),
  /// To the detriment of the recipient. Source: Awb 4:49(1).
  A_CHANGE_LOWERS_WHAT_STANDS(
      "What is determined and announced is changed to less, and to nothing else."),
  /// Source: Awb 4:46(2), (3).
  A_LOWER_AMOUNT_HAS_A_GROUND_AND_REASONS(
      "A determination below what was performed, or below what stands, has a ground and reasons; one"
          + " that is not below it has none."),
  /// Source: Awb 4:46(2), (3), 4:49(1).
  A_GROUND_IS_OF_ITS_MOMENT(
      "A determination is lowered on a ground of Awb 4:46(2) or (3); once it is announced, on one of"
          + " 4:49(1)."),
  /// Source: Awb 4:46(3).
  COSTS_NOT_NEEDED_WERE_SHOWN(
      "That costs were not needed is a ground where costs were shown with the request."),
  /// Source: Awb 4:49(1)c.
  A_BREACH_HAS_ITS_DAY(
      "The day of a breach of obligations after the determination is told, lies after it and not in"
          + " the future; it is told of no other ground."),
  /// Source: Awb 4:49(3).
  A_DETERMINATION_CHANGES_FOR_FIVE_YEARS(
      "A determination is changed within five years after its announcement, or after the breach of"
          + " obligations for which it is."),
  /// A change of the grant to fewer slots may have come in between.
  A_DETERMINATION_STANDS_ON_ITS_GRANT(
      "A determination is announced of the amount that was granted when it was prepared; withdraw"
          + " it and prepare it anew."),
  /// What the recipient asks, and shows, is looked at before it is decided.
  A_DETERMINATION_STANDS_ON_ITS_REQUEST(
      "A determination is announced on the request that there was when it was prepared; withdraw it"
          + " and prepare it anew."),
  A_DETERMINATION_STANDS_ON_ITS_PERFORMANCE(
      "A determination is announced on what was performed when it was prepared; "
          + "withdraw it and prepare it anew.");

  private final String sentence;

  DeterminationRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
