package nl.innovatietraineeship.budget.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.ledger.Ledger.Movement;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// One booking with its entries, which are one statement, whatever their number. Each movement has
/// an entry on each account that tells of claims; what all of them together take from the ceiling,
/// or give back, is one entry.
final class JournalPage {

  private static final String WRITE =
      """
      with booked as (
        insert into booking (id, call_id, cause, occurred_at, on_day) values (?, ?, ?, ?, ?))
      insert into entry (id, booking_id, call_id, claim_id, account, description, debit, credit)
      select id, ?, ?, claim_id, account, description, debit, credit
      from unnest(?, ?, ?, ?, ?, ?) with ordinality
        as made (id, claim_id, account, description, debit, credit, place)
      order by place
      """;

  private final Ids ids;
  private final CallId call;
  private final Cause cause;
  private final Instant at;
  private final LocalDate on;
  private final List<Movement> movements;
  private final List<Line> lines = new ArrayList<>();

  private record Line(
      UUID id,
      Account account,
      @Nullable UUID claim,
      String description,
      @Nullable Money debit,
      @Nullable Money credit) {}

  /// @param at the business moment at which it became known
  /// @param on the business day on which it counts
  JournalPage(
      Ids ids, CallId call, Cause cause, List<Movement> movements, Instant at, LocalDate on) {
    this.ids = ids;
    this.call = call;
    this.cause = cause;
    this.movements = movements;
    this.at = at;
    this.on = on;
  }

  /// From the account that the cause credits to the one that it debits.
  JournalPage move() {
    return debit(cause.debited(), Movement::amount).credit(cause.credited(), Movement::amount);
  }

  JournalPage debit(Account account, Function<Movement, Money> amount) {
    return add(account, true, amount);
  }

  JournalPage credit(Account account, Function<Movement, Money> amount) {
    return add(account, false, amount);
  }

  private JournalPage add(Account account, boolean debit, Function<Movement, Money> amount) {
    if (account.isOfNoClaim()) {
      var whole = movements.stream().map(amount).reduce(Money.ZERO, Money::plus);
      String subject =
          movements.size() == 1 ? movements.getFirst().subject() : movements.size() + " plans";
      line(account, null, subject, debit, whole);
    } else {
      movements.forEach(
          each -> line(account, each.claimId(), each.subject(), debit, amount.apply(each)));
    }
    return this;
  }

  /// Nothing is no entry.
  private void line(
      Account account, @Nullable UUID claim, String subject, boolean debit, Money amount) {
    if (amount.isPositive()) {
      lines.add(
          new Line(
              ids.next(),
              account,
              claim,
              cause.describe(subject),
              debit ? amount : null,
              debit ? null : amount));
    }
  }

  void write(Connection connection) throws SQLException {
    if (movements.isEmpty()) {
      return;
    }
    UUID booking = ids.next();
    try (var statement = connection.prepareStatement(WRITE)) {
      statement.setObject(1, booking);
      statement.setObject(2, call.value());
      statement.setString(3, cause.name());
      statement.setObject(4, at.atOffset(ZoneOffset.UTC));
      statement.setObject(5, on);
      statement.setObject(6, booking);
      statement.setObject(7, call.value());
      statement.setArray(8, connection.createArrayOf("uuid", column(Line::id)));
      statement.setArray(9, connection.createArrayOf("uuid", column(Line::claim)));
      statement.setArray(
          10, connection.createArrayOf("text", column(line -> line.account().name())));
      statement.setArray(11, connection.createArrayOf("text", column(Line::description)));
      statement.setArray(
          12, connection.createArrayOf("bigint", column(line -> cents(line.debit()))));
      statement.setArray(
          13, connection.createArrayOf("bigint", column(line -> cents(line.credit()))));
      statement.executeUpdate();
    }
  }

  private @Nullable Object[] column(Function<Line, @Nullable Object> fact) {
    return lines.stream().map(fact).toArray();
  }

  private static @Nullable Long cents(@Nullable Money amount) {
    return amount == null ? null : amount.cents();
  }
}
