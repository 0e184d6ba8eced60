package nl.innovatietraineeship.budget.allocation;

import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.kit.money.Money;

/// A waiting plan's turn, in rank order.
///
/// @param free what was left when it came to this plan
/// @param fits false when it asks more than was left, or STOP held it
record Turn(Claim claim, Money free, boolean fits) {}
