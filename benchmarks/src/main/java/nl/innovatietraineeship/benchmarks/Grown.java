package nl.innovatietraineeship.benchmarks;

/// What a reading takes when there are few rows, and when there are very many.
///
/// @param few with the small number of rows
/// @param many with the large one
record Grown(String name, Measured few, Measured many) {

  /// How many times as long it takes with many.
  double longer() {
    return Measured.median(few.perSecond()) / Measured.median(many.perSecond());
  }
}
