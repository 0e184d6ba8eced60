package nl.innovatietraineeship.budget.grant;

import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.ClaimId;
import nl.innovatietraineeship.budget.claim.Freed;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.claim.ReservationId;
import nl.innovatietraineeship.budget.claim.TurnCause;
import nl.innovatietraineeship.budget.claim.Turned;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;

/// Grants for the tests of what hangs on them.
public final class AGrant {

  public static final LocalDate AWARDED = LocalDate.parse("2021-01-29");

  private AGrant() {}

  /// Of IT20-001, three slots.
  public static Grant of(Money amount) {
    var claim =
        Claim.waiting(
            new ClaimId(new UUID(0, 3)),
            new Claim.Ranked(
                new CallId(new UUID(0, 20)),
                "IT20",
                new PlanId(new UUID(0, 4)),
                "IT20-001",
                new Brin("30GB"),
                1,
                1,
                amount,
                amount,
                1));
    var reservation = new ReservationId(new UUID(0, 5));
    claim.reserve(
        reservation, amount, new Turned(new Freed(TurnCause.RANKING, "IT20"), AWARDED, amount));
    return Grant.awarded(
        new GrantId(new UUID(0, 6)),
        claim,
        new Grant.Award(
            new DecisionId(new UUID(0, 7)),
            reservation,
            amount,
            new Money(amount.cents() / 3),
            3,
            AWARDED,
            AWARDED.plusMonths(2),
            AWARDED.plusMonths(22)));
  }
}
