package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/// The traineeship that a match comes instead of.
@Embeddable
record Replaced(
    @Column(name = "replaces_id") UUID id, @Column(name = "replaces") String reference) {}
