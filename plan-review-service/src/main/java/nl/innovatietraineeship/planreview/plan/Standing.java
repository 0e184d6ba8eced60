package nl.innovatietraineeship.planreview.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// Where a plan stands in the ranking of its call, and what budget made of that.
///
/// @param reservationId with the amount that is set apart
/// @param reservePlace where budget listed it as waiting
/// @param reservePlaceLapsedOn the first day after the list, told by budget behind all that it
///   reserved from it
@Embeddable
record Standing(
    Integer rankingVersion,
    Integer rank,
    @Nullable UUID reservationId,
    @Nullable Money reservedAmount,
    @Nullable Integer reservePlace,
    @Nullable LocalDate reservePlaceLapsedOn) {

  static Standing ranked(int version, int rank) {
    return new Standing(version, rank, null, null, null, null);
  }

  Standing reserved(UUID reservation, Money amount) {
    return new Standing(rankingVersion, rank, reservation, amount, reservePlace, null);
  }

  /// The place, and what was reserved for it: budget gives both to whoever is next.
  Standing givenUp() {
    return new Standing(rankingVersion, rank, null, null, null, null);
  }

  Standing listed(int place) {
    return new Standing(rankingVersion, rank, reservationId, reservedAmount, place, null);
  }

  Standing lapsed(LocalDate on) {
    return new Standing(rankingVersion, rank, reservationId, reservedAmount, reservePlace, on);
  }

  boolean keepsItsPlace() {
    return reservePlace != null && reservePlaceLapsedOn == null;
  }
}
