package nl.innovatietraineeship.placement.traineeship;

import java.util.Optional;

/// What a lector records. It stays readable for good: withdrawn, it does not count.
sealed interface SupervisionRecord permits SupervisionMeeting, TrainingSession {

  String reference();

  /// That it is withdrawn, as the history of the traineeship tells it.
  Step withdrawal();

  Optional<Withdrawn> withdrawn();

  void withdraw(Withdrawn withdrawn);
}
