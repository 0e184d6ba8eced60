package nl.innovatietraineeship.budget.claim;

import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where a claim stands, with the facts of that state.
public sealed interface ClaimState {

  /// Ranked, and no money is set apart.
  ///
  /// @param place the reserve place that the allocation gave; null before the allocation
  record Waiting(@Nullable Integer place) implements ClaimState {}

  /// Money is set apart, and not yet awarded.
  record Reserved(ReservationId reservation, Money amount) implements ClaimState {}

  /// The award is announced.
  record Granted(ReservationId reservation, Money amount) implements ClaimState {}

  /// Ended without a grant.
  record Voided(Exit cause) implements ClaimState {}

  /// The state's name, as the API tells it.
  @Schema(
      name = "ClaimState",
      description =
          "WAITING: ranked, with a reserve place after the allocation; RESERVED: money is set"
              + " apart; GRANTED: awarded; VOIDED: withdrawn, refused or ranked anew.")
  enum Name {
    WAITING,
    RESERVED,
    GRANTED,
    VOIDED
  }
}
