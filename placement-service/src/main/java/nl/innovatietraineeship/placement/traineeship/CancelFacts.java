package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/// Why and when a match fell through.
@Embeddable
record CancelFacts(
    @Enumerated(EnumType.STRING) @Column(name = "reason_code") CancelReason reason,
    @Column(name = "cancelled_on") LocalDate on) {}
