package nl.innovatietraineeship.budget.claim;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// What claims met at their turn, as one statement whatever their number: one by one they would
/// cost three times as much.
///
/// @param claims each with its turn
record TurnsWritten(List<Claim> claims) {

  private static final String WRITE =
      """
      update claim set state = turned.state, place = turned.place,
        reservation_id = turned.reservation_id, reserved = turned.reserved,
        turn_because = turned.because, turn_by = turned.by, turn_on = turned.on_day,
        turn_free = turned.free, version = claim.version + 1
      from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as turned
        (id, version, state, place, reservation_id, reserved, because, by, on_day, free)
      where claim.id = turned.id and claim.version = turned.version
      """;

  /// @return how many were as they were read
  int write(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(WRITE)) {
      statement.setArray(1, column(connection, "uuid", claim -> claim.id().value()));
      statement.setArray(2, column(connection, "bigint", Claim::version));
      statement.setArray(3, column(connection, "text", claim -> claim.stateName().name()));
      statement.setArray(4, column(connection, "int", Claim::place));
      statement.setArray(5, column(connection, "uuid", Claim::everReservedAs));
      statement.setArray(6, column(connection, "bigint", claim -> cents(claim.everReserved())));
      statement.setArray(
          7, column(connection, "text", claim -> turn(claim).cause().because().name()));
      statement.setArray(8, column(connection, "text", claim -> turn(claim).cause().by()));
      statement.setArray(9, column(connection, "date", claim -> turn(claim).on()));
      statement.setArray(10, column(connection, "bigint", claim -> turn(claim).free().cents()));
      return statement.executeUpdate();
    }
  }

  private static Turned turn(Claim claim) {
    return requireNonNull(claim.turned());
  }

  private static @Nullable Long cents(@Nullable Money amount) {
    return amount == null ? null : amount.cents();
  }

  private Array column(Connection connection, String type, Function<Claim, @Nullable Object> fact)
      throws SQLException {
    return connection.createArrayOf(type, claims.stream().map(fact).toArray());
  }
}
