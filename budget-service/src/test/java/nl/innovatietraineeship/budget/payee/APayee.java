package nl.innovatietraineeship.budget.payee;

import java.time.Instant;
import java.util.UUID;
import nl.innovatietraineeship.kit.reference.Brin;

/// Payees for the tests of what is paid to them.
public final class APayee {

  private static final Instant NOON = Instant.parse("2021-02-01T11:00:00Z");

  private APayee() {}

  public static Payee approved() {
    Payee payee =
        Payee.propose(
            new PayeeId(new UUID(0, 30)),
            1,
            new Brin("30GB"),
            new Iban("NL91ABNA0417164300"),
            "finance-1",
            NOON);
    payee.approve("finance-2", NOON);
    return payee;
  }
}
