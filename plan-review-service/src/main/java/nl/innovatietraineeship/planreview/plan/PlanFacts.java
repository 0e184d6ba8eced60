package nl.innovatietraineeship.planreview.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// The facts of a plan as far as they are there, for its view.
record PlanFacts(
    @Nullable Integer approvedVersion,
    @Nullable LocalDate approvedOn,
    @Nullable Instant receivedAt,
    @Nullable Instant completeAt,
    @Nullable Integer reviewers,
    @Nullable Boolean positive,
    @Nullable Integer rank,
    @Nullable UUID reservationId,
    @Nullable Money reservedAmount,
    @Nullable Announced announced,
    @Nullable UUID grantId,
    @Nullable LocalDate withdrawnOn,
    @Nullable String withdrawalReason) {}
