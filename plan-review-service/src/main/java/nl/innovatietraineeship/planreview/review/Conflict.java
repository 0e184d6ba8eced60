package nl.innovatietraineeship.planreview.review;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A conflict of interest that a reviewer declared, and what the chair made of it.
///
/// @param liftedOn null while it stands
@Embeddable
record Conflict(
    @Enumerated(EnumType.STRING) Interest interest,
    String interestReason,
    LocalDate conflictedOn,
    @Nullable LocalDate liftedOn,
    @Nullable String liftReason) {

  static Conflict declared(Interest interest, String reason, LocalDate on) {
    return new Conflict(interest, reason, on, null, null);
  }

  Conflict lifted(String reason, LocalDate on) {
    return new Conflict(interest, interestReason, conflictedOn, on, reason);
  }
}
