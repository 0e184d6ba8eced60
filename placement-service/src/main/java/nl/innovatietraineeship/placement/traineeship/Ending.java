package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a traineeship ended early, or a match fell through.
///
/// @param text with OTHER, and only then; never of health
/// @param on the last day; of a match the day on which it fell through
/// @param slotFree whether the slot that it held may be taken again
@Embeddable
record Ending(
    @Enumerated(EnumType.STRING) @Column(name = "ended_in") Phase phase,
    @Enumerated(EnumType.STRING) @Column(name = "reason_code") EndReason reason,
    @Column(name = "reason_text") @Nullable String text,
    @Enumerated(EnumType.STRING) @Column(name = "ended_by") EndedBy by,
    @Column(name = "ended_on") LocalDate on,
    @Column(name = "slot_free") boolean slotFree) {}
