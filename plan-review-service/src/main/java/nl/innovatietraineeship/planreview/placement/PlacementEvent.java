package nl.innovatietraineeship.planreview.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What plan-review reads of placement's events, and of each only what it needs.
sealed interface PlacementEvent {

  record InternshipStarted(Instant occurredOn, UUID planId, LocalDate startedOn)
      implements PlacementEvent {}
}
