package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an amendment says instead; what its kind needs, and nothing else.
///
/// @param text the firm's supervisor, or its question
@Embeddable
record Amended(
    @Nullable String lectorSub,
    @Nullable String lectorName,
    @Column(name = "new_text") @Nullable String text,
    @Column(name = "new_day") @Nullable LocalDate day) {}
