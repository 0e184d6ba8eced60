package nl.innovatietraineeship.budget.ledger;

/// What a booking is made for, and between which accounts it moves money.
public enum Cause {
  CALL_OPENED(Account.CEILING, Account.FREE, "Ceiling published"),
  RESERVATION_MADE(Account.FREE, Account.RESERVED, "Reserved"),
  RESERVATION_RELEASED(Account.RESERVED, Account.FREE, "Reservation released"),
  GRANT_AWARDED(Account.RESERVED, Account.AWARDED, "Awarded");

  private final Account debited;
  private final Account credited;
  private final String words;

  Cause(Account debited, Account credited, String words) {
    this.debited = debited;
    this.credited = credited;
    this.words = words;
  }

  Account debited() {
    return debited;
  }

  Account credited() {
    return credited;
  }

  String describe(String subject) {
    return words + ": " + subject;
  }
}
