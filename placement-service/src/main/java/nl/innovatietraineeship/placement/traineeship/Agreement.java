package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/// A party agreed to an amendment.
@Embeddable
record Agreement(@Enumerated(EnumType.STRING) Party party, Instant agreedAt) {}
