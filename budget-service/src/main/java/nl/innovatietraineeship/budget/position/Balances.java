package nl.innovatietraineeship.budget.position;

import static java.util.Objects.requireNonNullElse;

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
import java.util.Map;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.ledger.Account;
import org.hibernate.Session;

/// How the accounts of a call stood, as of a moment of booking, a business day, or both: some
/// look-ups in an index for each account, whatever the number of bookings.
///
/// Each account has the balance at the end of each business day on which it moved, in versions: a
/// booking of an earlier day writes the later days anew, so that the last version is what stands
/// now and an earlier one what was known then. The latest day that was known at a moment holds all
/// that was booked until then. A question goes back from the day that is asked, or that latest one,
/// to a day of which something was known then: it passes over days that were only booked on
/// afterwards, one look-up a day.
@ApplicationScoped
class Balances {

  private static final String KNOWN =
      """
      with recursive asked as (
        select call_id, booked_at as moment, least(latest_day, cast(? as date)) as until
        from (
          select call_id, cast(? as timestamptz) as booked_at, (
            select latest_day from booking
            where booking.call_id = calls.call_id and booking.booked_at <= cast(? as timestamptz)
            order by booking.booked_at desc limit 1) as latest_day
          from (values (cast(? as uuid))) as calls (call_id)) as known
        where latest_day is not null),
      day as (
        select call_id, moment, account, (
          select max(on_day) from day_balance b
          where b.call_id = asked.call_id and b.account = accounts.account
            and b.on_day <= asked.until) as on_day
        from asked cross join unnest(cast(? as text[])) as accounts (account)
        union all
        select call_id, moment, account, (
          select max(on_day) from day_balance b
          where b.call_id = day.call_id and b.account = day.account and b.on_day < day.on_day)
        from day
        where on_day is not null and not exists (
          select from day_balance b
          where b.call_id = day.call_id and b.account = day.account and b.on_day = day.on_day
            and b.booked_at <= day.moment))
      select account, found.balance
      from day cross join lateral (
        select balance from day_balance b
        where b.call_id = day.call_id and b.account = day.account and b.on_day = day.on_day
          and b.booked_at <= day.moment
        order by booked_at desc, seq desc limit 1) as found
      """;

  /// Behind every booking.
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  @Inject EntityManager entities;

  /// Debit less credit of each account, in cents; an account that had not moved is nought.
  Map<Account, Long> of(CallId call, AsOf asOf) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> read(connection, call, asOf));
  }

  private static Map<Account, Long> read(Connection connection, CallId call, AsOf asOf)
      throws SQLException {
    var moment =
        OffsetDateTime.ofInstant(requireNonNullElse(asOf.bookedAt(), NEVER), ZoneOffset.UTC);
    try (var statement = connection.prepareStatement(KNOWN)) {
      statement.setObject(
          1, requireNonNullElse(asOf.on(), LocalDate.ofInstant(NEVER, ZoneOffset.UTC)));
      statement.setObject(2, moment);
      statement.setObject(3, moment);
      statement.setObject(4, call.value());
      Object[] names = Arrays.stream(Account.values()).map(Account::name).toArray();
      statement.setArray(5, connection.createArrayOf("text", names));
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
}
