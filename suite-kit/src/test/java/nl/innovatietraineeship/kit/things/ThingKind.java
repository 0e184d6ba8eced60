package nl.innovatietraineeship.kit.things;

enum ThingKind {
  SMALL,
  LARGE
}
