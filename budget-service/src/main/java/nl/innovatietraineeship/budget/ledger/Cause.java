package nl.innovatietraineeship.budget.ledger;

/// What a booking is made for, and between which accounts it moves money: the first is debited, the
/// second credited. A determination has a third leg, see [Ledger#determine].
public enum Cause {
  CALL_OPENED(Account.CEILING, Account.FREE, "Ceiling published"),
  CEILING_RAISED(Account.CEILING, Account.FREE, "Ceiling raised"),
  RESERVATION_MADE(Account.FREE, Account.RESERVED, "Reserved"),
  RESERVATION_RELEASED(Account.RESERVED, Account.FREE, "Reservation released"),
  GRANT_AWARDED(Account.RESERVED, Account.AWARDED, "Awarded"),
  GRANT_WITHDRAWN(Account.AWARDED, Account.FREE, "Grant withdrawn"),
  GRANT_CHANGED(Account.AWARDED, Account.FREE, "Grant changed to fewer slots"),
  GRANT_DETERMINED(Account.CLOSED, Account.DETERMINED, "Determined"),
  DETERMINATION_CHANGED(Account.DETERMINED, Account.FREE, "Determination changed to less"),
  ADVANCE_PAID(Account.ADVANCED, Account.PAID, "Advance paid"),
  ADVANCE_RETURNED(Account.PAID, Account.ADVANCED, "Advance came back"),
  REST_PAID(Account.FINAL, Account.PAID, "Rest paid"),
  REST_RETURNED(Account.PAID, Account.FINAL, "Rest came back"),
  RECOVERY_OPENED(Account.RECOVERABLE, Account.OVERPAID, "To be paid back"),
  RECOVERY_REVERSED(Account.OVERPAID, Account.RECOVERABLE, "Not to be paid back, as it came back"),
  RECOVERY_WAIVED(Account.OVERPAID, Account.RECOVERABLE, "Waived"),
  RECOVERY_LAPSED(Account.OVERPAID, Account.RECOVERABLE, "Lapsed"),
  MONEY_RECOVERED(Account.RECOVERED, Account.RECOVERABLE, "Paid back");

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
