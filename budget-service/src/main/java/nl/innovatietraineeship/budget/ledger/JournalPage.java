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
import nl.innovatietraineeship.budget.claim.ClaimId;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// Bookings of one cause that are made together, in their order: all of them, with all of their
/// entries, are one statement, whatever the number.
final class JournalPage {

  private static final String WRITE =
      """
      with booked as (
        insert into booking (id, call_id, claim_id, cause, description, occurred_at, on_day)
        select id, ?, claim_id, ?, description, ?, ?
        from unnest(?, ?, ?) with ordinality as made (id, claim_id, description, place)
        order by place)
      insert into entry (id, booking_id, call_id, account, debit, credit)
      select id, booking_id, ?, account, debit, credit
      from unnest(?, ?, ?, ?, ?) with ordinality
        as made (id, booking_id, account, debit, credit, place)
      order by place
      """;

  private final Ids ids;
  private final CallId call;
  private final Cause cause;
  private final Instant at;
  private final LocalDate on;
  private final List<UUID> bookings = new ArrayList<>();
  private final List<@Nullable UUID> claims = new ArrayList<>();
  private final List<String> descriptions = new ArrayList<>();
  private final List<Side> sides = new ArrayList<>();

  private record Side(
      UUID id, UUID booking, Account account, @Nullable Money debit, @Nullable Money credit) {}

  /// @param at the business moment at which it became known
  /// @param on the business day on which it counts
  JournalPage(Ids ids, CallId call, Cause cause, Instant at, LocalDate on) {
    this.ids = ids;
    this.call = call;
    this.cause = cause;
    this.at = at;
    this.on = on;
  }

  /// Begins a booking, without entries still.
  ///
  /// @param claim null for what is of the call itself
  /// @param subject the reference of what it is about
  UUID booking(@Nullable ClaimId claim, String subject) {
    UUID booking = ids.next();
    bookings.add(booking);
    claims.add(claim == null ? null : claim.value());
    descriptions.add(cause.describe(subject));
    return booking;
  }

  /// From the account that the cause credits to the one that it debits.
  void move(UUID booking, Money amount) {
    debit(booking, cause.debited(), amount);
    credit(booking, cause.credited(), amount);
  }

  void debit(UUID booking, Account account, Money amount) {
    sides.add(new Side(ids.next(), booking, account, amount, null));
  }

  /// Nothing is no entry.
  void credit(UUID booking, Account account, Money amount) {
    if (amount.isPositive()) {
      sides.add(new Side(ids.next(), booking, account, null, amount));
    }
  }

  void write(Connection connection) throws SQLException {
    if (bookings.isEmpty()) {
      return;
    }
    try (var statement = connection.prepareStatement(WRITE)) {
      statement.setObject(1, call.value());
      statement.setString(2, cause.name());
      statement.setObject(3, at.atOffset(ZoneOffset.UTC));
      statement.setObject(4, on);
      statement.setArray(5, connection.createArrayOf("uuid", bookings.toArray()));
      statement.setArray(6, connection.createArrayOf("uuid", claims.toArray()));
      statement.setArray(7, connection.createArrayOf("text", descriptions.toArray()));
      statement.setObject(8, call.value());
      statement.setArray(9, connection.createArrayOf("uuid", column(Side::id)));
      statement.setArray(10, connection.createArrayOf("uuid", column(Side::booking)));
      statement.setArray(
          11, connection.createArrayOf("text", column(side -> side.account().name())));
      statement.setArray(
          12, connection.createArrayOf("bigint", column(side -> cents(side.debit()))));
      statement.setArray(
          13, connection.createArrayOf("bigint", column(side -> cents(side.credit()))));
      statement.executeUpdate();
    }
  }

  private @Nullable Object[] column(Function<Side, @Nullable Object> fact) {
    return sides.stream().map(fact).toArray();
  }

  private static @Nullable Long cents(@Nullable Money amount) {
    return amount == null ? null : amount.cents();
  }
}
