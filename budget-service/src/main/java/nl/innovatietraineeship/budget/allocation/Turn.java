package nl.innovatietraineeship.budget.allocation;

import nl.innovatietraineeship.budget.claim.ClaimId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.claim.ReservationId;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.jspecify.annotations.Nullable;

/// A waiting plan's turn, in rank order.
///
/// @param free what was left when it came to this plan
/// @param reservation null when it was not served: it asks more than was left, or STOP held it
record Turn(
    ClaimId claim,
    PlanId planId,
    String plan,
    Brin brin,
    int ranking,
    Money asked,
    Money free,
    @Nullable ReservationId reservation) {

  boolean served() {
    return reservation != null;
  }
}
