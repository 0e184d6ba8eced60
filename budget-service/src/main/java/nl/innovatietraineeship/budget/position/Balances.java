package nl.innovatietraineeship.budget.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.ledger.Account;
import org.hibernate.Session;

/// How the accounts of a call stood, as of a moment of booking, a business day, or both: one
/// look-up in an index for each account, whatever the number of bookings.
///
/// Along the moments of booking each entry has the balance that its account had then. Along the
/// business days each account has the balance at the end of each day on which it moved, in
/// versions: a booking of an earlier day writes the later days anew, so that the last version is
/// what stands now and an earlier one what was known then. Where both are asked, a look-up passes
/// over what was booked later for those very days, and over nothing else: no day after the latest
/// that was known then is looked at.
@ApplicationScoped
class Balances {

  private static final String BY_BOOKING =
      """
      select account, coalesce((
        select balance from entry
        where call_id = ? and entry.account = accounts.account and booked_at <= ?
        order by booked_at desc, seq desc limit 1), 0)
      from unnest(cast(? as text[])) as accounts (account)
      """;

  private static final String BY_DAY =
      """
      select account, coalesce((
        select balance from day_balance
        where call_id = ? and day_balance.account = accounts.account and on_day <= ?
        order by on_day desc, seq desc limit 1), 0)
      from unnest(cast(? as text[])) as accounts (account)
      """;

  private static final String BY_BOTH =
      """
      with known as (
        select latest_day from booking where call_id = ? and booked_at <= ?
        order by booked_at desc limit 1)
      select account, coalesce((
        select balance from day_balance
        where call_id = ? and day_balance.account = accounts.account
          and on_day <= least(cast(? as date), (select latest_day from known)) and booked_at <= ?
        order by on_day desc, seq desc limit 1), 0)
      from unnest(cast(? as text[])) as accounts (account)
      where exists (select 1 from known)
      """;

  @Inject EntityManager entities;

  /// Debit less credit of each account, in cents; an account that had not moved is nought.
  Map<Account, Long> of(CallId call, AsOf asOf) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> read(connection, call, asOf));
  }

  private static Map<Account, Long> read(Connection connection, CallId call, AsOf asOf)
      throws SQLException {
    Instant booked = asOf.bookedAt();
    LocalDate day = asOf.on();
    var moment = OffsetDateTime.ofInstant(booked == null ? FAR : booked, ZoneOffset.UTC);
    List<Object> arguments =
        day == null
            ? List.of(call.value(), moment)
            : booked == null
                ? List.of(call.value(), day)
                : List.of(call.value(), moment, call.value(), day, moment);
    String question = day == null ? BY_BOOKING : booked == null ? BY_DAY : BY_BOTH;
    try (var statement = connection.prepareStatement(question)) {
      int place = 1;
      for (Object argument : arguments) {
        statement.setObject(place++, argument);
      }
      Object[] names = Arrays.stream(Account.values()).map(Account::name).toArray();
      statement.setArray(place, connection.createArrayOf("text", names));
      var balances = new EnumMap<Account, Long>(Account.class);
      for (Account account : Account.values()) {
        balances.put(account, 0L);
      }
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          balances.put(Account.valueOf(row.getString(1)), row.getLong(2));
        }
      }
      return balances;
    }
  }

  /// Behind every booking.
  private static final Instant FAR = Instant.parse("9999-12-31T00:00:00Z");
}
