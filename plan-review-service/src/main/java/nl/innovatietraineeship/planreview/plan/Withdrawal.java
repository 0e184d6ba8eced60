package nl.innovatietraineeship.planreview.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The institution took its plan back.
@Embeddable
record Withdrawal(LocalDate withdrawnOn, @Nullable String withdrawalReason) {}
