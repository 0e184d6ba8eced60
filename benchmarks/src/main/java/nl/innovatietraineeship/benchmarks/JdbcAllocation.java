package nl.innovatietraineeship.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// An allocation as one would write it without sets: a transaction a plan, in rank order, which
/// locks the call's row, looks at what is free, and writes claim, booking, entries and event.
final class JdbcAllocation implements AutoCloseable {

  private final Connection connection;
  private final UUID call;
  private final PreparedStatement lock;
  private final PreparedStatement claim;
  private final PreparedStatement booking;
  private final PreparedStatement outbox;

  private record Ranked(UUID claim, String plan, UUID planId, long asked) {}

  JdbcAllocation(Connection connection, UUID call) throws SQLException {
    this.connection = connection;
    this.call = call;
    connection.setAutoCommit(false);
    lock =
        connection.prepareStatement(
            "select ceiling - reserved - awarded + closed - determined from call where id = ?"
                + " for update");
    claim =
        connection.prepareStatement(
            """
            update claim set state = 'RESERVED', reservation_id = uuidv7(), reserved = ?,
              turn_because = 'RANKING', turn_by = 'IT20', turn_on = '2021-01-25', turn_free = ?,
              version = version + 1
            where id = ?
            returning reservation_id
            """);
    booking =
        connection.prepareStatement(
            """
            with booked as (
              insert into booking (id, call_id, cause, occurred_at, on_day)
              values (uuidv7(), ?, 'RESERVATION_MADE', '2021-01-25T10:00:00Z', '2021-01-25')
              returning id, call_id)
            insert into entry (id, booking_id, call_id, claim_id, account, description, debit,
              credit)
            select uuidv7(), id, call_id, claim_id, account, ?, debit, credit
            from booked cross join (values (null, 'FREE', ?, null), (?, 'RESERVED', null, ?))
              as side (claim_id, account, debit, credit)
            """);
    outbox =
        connection.prepareStatement(
            """
            insert into outbox (id, topic, key, type, subject, source, time, dataschema,
              partitionkey, payload)
            values (uuidv7(), 'bench', ?, 'nl.innovatietraineeship.bench-measured.v1', ?,
              'urn:bench', '2021-01-25T10:00:00Z', 'urn:bench', ?, ?)
            """);
  }

  void run() throws SQLException {
    for (Ranked plan : ranked()) {
      serve(plan);
      connection.commit();
    }
  }

  private List<Ranked> ranked() throws SQLException {
    try (var query =
        connection.prepareStatement(
            "select id, plan, plan_id, asked from claim where call_id = ? order by rank")) {
      query.setObject(1, call);
      try (var row = query.executeQuery()) {
        var plans = new ArrayList<Ranked>();
        while (row.next()) {
          plans.add(
              new Ranked(
                  row.getObject(1, UUID.class),
                  row.getString(2),
                  row.getObject(3, UUID.class),
                  row.getLong(4)));
        }
        return plans;
      }
    }
  }

  private void serve(Ranked plan) throws SQLException {
    long free = free();
    if (plan.asked() > free) {
      throw new IllegalStateException("there is money for all plans of a measured call");
    }
    UUID reservation = reserve(plan, free);
    booking.setObject(1, call);
    booking.setString(2, "Reserved: " + plan.plan());
    booking.setLong(3, plan.asked());
    booking.setObject(4, plan.claim());
    booking.setLong(5, plan.asked());
    booking.executeUpdate();
    outbox.setString(1, call.toString());
    outbox.setString(2, plan.plan());
    outbox.setString(3, call.toString());
    outbox.setString(4, event(plan, reservation));
    outbox.executeUpdate();
  }

  private UUID reserve(Ranked plan, long free) throws SQLException {
    claim.setLong(1, plan.asked());
    claim.setLong(2, free);
    claim.setObject(3, plan.claim());
    try (var row = claim.executeQuery()) {
      row.next();
      return row.getObject(1, UUID.class);
    }
  }

  private long free() throws SQLException {
    lock.setObject(1, call);
    try (var row = lock.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  private String event(Ranked plan, UUID reservation) {
    return """
    {"callId":"%s","call":"%s","planId":"%s","plan":"%s","brin":"10BB","rankingVersion":1,\
    "reservationId":"%s","amount":{"amount":"300000.00","currency":"EUR"},"cause":"RANKING",\
    "occurredOn":"2021-01-25T10:00:00Z"}
    """
        .formatted(call, call, plan.planId(), plan.plan(), reservation);
  }

  @Override
  public void close() throws SQLException {
    lock.close();
    claim.close();
    booking.close();
    outbox.close();
  }
}
