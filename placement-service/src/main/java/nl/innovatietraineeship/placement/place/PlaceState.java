package nl.innovatietraineeship.placement.place;

import nl.innovatietraineeship.kit.reference.Brin;

/// The states of a place, each with its facts.
public sealed interface PlaceState {

  /// Not open, and it will not be again.
  sealed interface Gone extends PlaceState {}

  /// Open to every hogeschool.
  record Offered() implements PlaceState {}

  /// @param by the hogeschool that may match a trainee with it
  record Accepted(Brin by) implements PlaceState {}

  /// A trainee is matched with it, or works there.
  record Filled(Brin by) implements PlaceState {}

  /// Its traineeship finished the internship, and is over.
  record Closed() implements Gone {}

  /// By the firm, or by the hogeschool that offered it.
  record Withdrawn() implements Gone {}

  /// Nobody filled it while it was available.
  record Expired() implements Gone {}

  /// The name alone, as in filters and answers.
  enum Name {
    OFFERED,
    ACCEPTED,
    FILLED,
    CLOSED,
    WITHDRAWN,
    EXPIRED
  }
}
