package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What the contract says, and no more than the work needs; it leaves this service in no event.
///
/// @param from first day
/// @param until last day of the contract, which may lie behind that of the traineeship
/// @param hoursPerWeek as agreed
/// @param job what the trainee does (functie)
@Embeddable
record Employment(
    @Column(name = "employed_from") LocalDate from,
    @Column(name = "contract_ends") LocalDate until,
    BigDecimal hoursPerWeek,
    String job) {

  Employment extendedTo(LocalDate day) {
    return new Employment(from, day, hoursPerWeek, job);
  }
}
