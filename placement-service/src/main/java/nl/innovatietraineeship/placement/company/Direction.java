package nl.innovatietraineeship.placement.company;

/// Which of two related enterprises holds the part. Source: Recommendation 2003/361/EC, Annex,
/// article 3(2).
enum Direction {
  /// It holds a part of the one that names it.
  UPSTREAM,
  /// The one that names it holds a part of it.
  DOWNSTREAM
}
