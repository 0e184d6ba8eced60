package nl.innovatietraineeship.kit.things;

enum ThingState {
  OPEN,
  CLOSED,
  EXPIRED
}
