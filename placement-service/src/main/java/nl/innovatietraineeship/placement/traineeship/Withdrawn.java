package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/// That a meeting or session was recorded by mistake.
@Embeddable
record Withdrawn(LocalDate withdrawnOn, String withdrawalReason) {}
