package nl.innovatietraineeship.budget.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/// What made it the turn of claims.
///
/// @param by the reference of the call that was ranked, of the plan whose money came free, or of
///   the change of the ceiling
@Embeddable
public record Freed(
    @Enumerated(EnumType.STRING) @Column(name = "turn_because") TurnCause because,
    @Column(name = "turn_by") String by) {}
