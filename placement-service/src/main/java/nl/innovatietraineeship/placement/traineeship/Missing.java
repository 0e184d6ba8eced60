package nl.innovatietraineeship.placement.traineeship;

/// One thing that a start still lacks.
///
/// @param because what is the case instead, as a sentence
record Missing(TraineeshipRule rule, String because) {}
