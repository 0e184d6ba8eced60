package nl.innovatietraineeship.budget.allocation;

import java.time.Instant;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.Freed;
import nl.innovatietraineeship.budget.claim.Turned;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.money.Money;

/// A waiting plan's turn, in rank order.
///
/// @param free what was left when it came to this plan
/// @param given what it gets of that; zero when it does not fit, or STOP held it
record Turn(Claim claim, Money free, Money given) {

  boolean served() {
    return given.isPositive();
  }

  Turned met(Freed cause, Instant at) {
    return new Turned(cause, BusinessClock.dayOf(at), free);
  }
}
