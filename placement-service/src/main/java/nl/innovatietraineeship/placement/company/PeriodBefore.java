package nl.innovatietraineeship.placement.company;

/// What a firm was by the accounting period before: a status changes only when the bounds are
/// crossed in two periods in a row. Source: Recommendation 2003/361/EC, Annex, article 4(2).
///
/// @param wasSme the status that it had then
/// @param wasWithin whether its figures of that period kept within the bounds
record PeriodBefore(boolean wasSme, boolean wasWithin) {

  /// The status that follows.
  ///
  /// @param within whether the figures of the last period keep within the bounds
  boolean status(boolean within) {
    return (within != wasSme && within == wasWithin) ? within : wasSme;
  }
}
