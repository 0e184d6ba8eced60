package nl.innovatietraineeship.placement.traineeship;

/// What the training programme is about. Source: launch article of the scheme.
enum TrainingTopic {
  ENTREPRENEURSHIP,
  MANAGEMENT
}
