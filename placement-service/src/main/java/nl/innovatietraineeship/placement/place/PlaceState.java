package nl.innovatietraineeship.placement.place;

import nl.innovatietraineeship.kit.reference.Brin;

/// The states of a place that commands reach; each with its facts.
public sealed interface PlaceState {

  /// Open to every hogeschool.
  record Offered() implements PlaceState {}

  /// @param by the hogeschool that may match a trainee with it
  record Accepted(Brin by) implements PlaceState {}

  /// A trainee is matched with it.
  record Filled(Brin by) implements PlaceState {}

  /// The name alone, as in filters and answers.
  enum Name {
    OFFERED,
    ACCEPTED,
    FILLED
  }
}
