package nl.innovatietraineeship.budget.claim;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// What claims of a call met at one turn, as one statement whatever their number: one by one they
/// would cost three times as much. Those of the call are found by its index, however many others
/// there are.
///
/// @param claims each with its turn, of one cause and day
record TurnsWritten(List<Claim> claims) {

  private static final String WRITE =
      """
      update claim set state = turned.state, place = turned.place,
        reservation_id = turned.reservation_id, reserved = turned.reserved, turn_because = ?,
        turn_by = ?, turn_on = ?, turn_free = turned.free, version = claim.version + 1
      from unnest(?, ?, ?, ?, ?, ?, ?) as turned
        (id, version, state, place, reservation_id, reserved, free)
      where claim.call_id = ? and claim.id = turned.id and claim.version = turned.version
      """;

  /// @return how many were as they were read
  int write(Connection connection) throws SQLException {
    Turned turn = turn(claims.getFirst());
    try (var statement = connection.prepareStatement(WRITE)) {
      statement.setString(1, turn.cause().because().name());
      statement.setString(2, turn.cause().by());
      statement.setObject(3, turn.on());
      statement.setArray(4, column(connection, "uuid", claim -> claim.id().value()));
      statement.setArray(5, column(connection, "bigint", Claim::version));
      statement.setArray(6, column(connection, "text", claim -> claim.stateName().name()));
      statement.setArray(7, column(connection, "int", Claim::place));
      statement.setArray(8, column(connection, "uuid", Claim::everReservedAs));
      statement.setArray(9, column(connection, "bigint", claim -> cents(claim.everReserved())));
      statement.setArray(10, column(connection, "bigint", claim -> turn(claim).free().cents()));
      statement.setObject(11, claims.getFirst().callId().value());
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
