package nl.innovatietraineeship.kit.reference;

import java.time.LocalDate;
import java.util.Optional;

/// A university of applied sciences.
///
/// @param province of its main seat
/// @param validTo the day from which it is no more; empty while it stands
/// @param successor into which it merged
public record Institution(
    Brin brin,
    String name,
    String province,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    Optional<Brin> successor) {

  public boolean standsOn(LocalDate day) {
    return validFrom.map(from -> !day.isBefore(from)).orElse(true)
        && validTo.map(day::isBefore).orElse(true);
  }
}
