package nl.innovatietraineeship.budget.claim;

import java.time.LocalDate;
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

  /// There is a grant, or was one.
  sealed interface Awarded extends ClaimState {}

  /// The award is announced.
  record Granted(ReservationId reservation, Money amount) implements Awarded {}

  /// The grant has its final amount.
  record Determined(ReservationId reservation, Money amount) implements Awarded {}

  /// All of the final amount is paid, and what was paid above it is back.
  record Settled(ReservationId reservation, Money amount) implements Awarded {}

  /// The grant was renounced or withdrawn.
  record Withdrawn(ReservationId reservation, Money amount) implements Awarded {}

  /// It ended without a grant.
  sealed interface Over extends ClaimState {}

  /// Withdrawn, refused or ranked anew.
  record Voided(Exit cause) implements Over {}

  /// The waiting list was over.
  ///
  /// @param on the first day after it
  record Lapsed(LocalDate on) implements Over {}

  /// The state's name, as the API tells it.
  @Schema(
      name = "ClaimState",
      description =
          "WAITING: ranked, with a reserve place after the allocation; RESERVED: money is set"
              + " apart; GRANTED: awarded; DETERMINED: has its final amount; SETTLED: all is paid, or"
              + " paid back; WITHDRAWN: the grant was renounced or withdrawn; VOIDED: withdrawn,"
              + " refused or ranked anew; LAPSED: the waiting list was over.")
  enum Name {
    WAITING,
    RESERVED,
    GRANTED,
    DETERMINED,
    SETTLED,
    WITHDRAWN,
    VOIDED,
    LAPSED
  }
}
