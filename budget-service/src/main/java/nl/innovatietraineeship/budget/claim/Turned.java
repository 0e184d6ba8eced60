package nl.innovatietraineeship.budget.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.money.Money;

/// A claim's turn: why there was one, and what it met. It explains why a plan got its money, or
/// not.
///
/// @param free what was left when it came to this claim
@Embeddable
public record Turned(
    @Embedded Freed cause,
    @Column(name = "turn_on") LocalDate on,
    @Column(name = "turn_free") Money free) {}
