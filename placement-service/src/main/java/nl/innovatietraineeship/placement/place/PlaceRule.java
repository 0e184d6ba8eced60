package nl.innovatietraineeship.placement.place;

import nl.innovatietraineeship.kit.rule.Rule;

/// What holds for places, in order of precedence.
public enum PlaceRule implements Rule {
  /// Its last day included. Kept by a check too.
  A_PLACE_IS_OFFERED_WHILE_AVAILABLE(
      "A place is offered on the last day on which it is available, or before."),
  ONLY_AN_OFFERED_PLACE_IS_ACCEPTED("Only a place that is offered can be accepted."),
  /// The hogeschool that accepted it: to others it does not exist.
  ONLY_AN_ACCEPTED_PLACE_IS_FILLED(
      "Only a place that the own hogeschool accepted, and that is not filled, takes a trainee."),
  ONLY_A_FILLED_PLACE_COMES_FREE("Only a filled place comes free again."),
  ONLY_A_FILLED_PLACE_IS_CLOSED("Only a filled place is closed, when its traineeship is over."),
  ONLY_A_FILLED_PLACE_IS_AMENDED(
      "Only a filled place gets another supervisor or question, as its parties agreed."),
  ONLY_AN_UNFILLED_PLACE_IS_WITHDRAWN(
      "Only a place that is offered or accepted, and not filled, is withdrawn."),
  ONLY_AN_UNFILLED_PLACE_EXPIRES("Only a place that is offered or accepted expires.");

  private final String sentence;

  PlaceRule(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
