package nl.innovatietraineeship.budget.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.claim.ClaimId;
import nl.innovatietraineeship.budget.claim.PlanId;
import nl.innovatietraineeship.budget.claim.ReservationId;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.hibernate.Session;

/// The claims of a call that wait, as a set: whose turn it is and who is served is one statement,
/// setting the money apart another, whatever the number of plans.
@ApplicationScoped
class Queue {

  /// Walks down the ranks by the index on waiting claims. With SKIP the walk goes on behind a plan
  /// that does not fit; with STOP it ends there, and all behind it are not served. Source: the
  /// published rule of the call (Awb 4:26), refusing what exceeds the ceiling (Awb 4:25(2)).
  private static final String TURNS =
      """
      with recursive walk as (
        select 0 as rank, cast(null as uuid) as id, cast(? as bigint) as free, true as fits,
          cast(? as bigint) as left_over
        union all
        select next.rank, next.id, walk.left_over, next.asked <= walk.left_over,
          case when next.asked <= walk.left_over then walk.left_over - next.asked
            else walk.left_over end
        from walk cross join lateral (
          select claim.rank, claim.id, claim.asked from claim
          where claim.call_id = ? and claim.ranking_version = ? and claim.state = 'WAITING'
            and claim.rank > walk.rank
          order by claim.rank limit 1) as next
        where walk.fits or ?)
      select claim.id, claim.plan_id, claim.plan, claim.brin, claim.asked,
        coalesce(walk.fits, false) as fits,
        coalesce(walk.free, (select min(left_over) from walk)) as free
      from claim left join walk on walk.id = claim.id
      where claim.call_id = ? and claim.ranking_version = ? and claim.state = 'WAITING'
      order by claim.rank
      """;

  private static final String RESERVE =
      """
      update claim set state = 'RESERVED', reservation_id = served.reservation,
        reserved = claim.asked, version = claim.version + 1
      from unnest(?::uuid[], ?::uuid[]) as served (claim, reservation)
      where claim.id = served.claim and claim.state = 'WAITING'
      """;

  private static final String LIST =
      """
      update claim set place = listed.place, version = claim.version + 1
      from unnest(?::uuid[], ?::int[]) as listed (claim, place)
      where claim.id = listed.claim and claim.state = 'WAITING'
      """;

  @Inject EntityManager entities;
  @Inject Ids ids;

  /// The turns of a ranking's waiting claims, in rank order, with what is free in the call.
  List<Turn> turns(Call call, int ranking) {
    entities.flush();
    return session().doReturningWork(connection -> turns(connection, call, ranking));
  }

  private List<Turn> turns(Connection connection, Call call, int ranking) throws SQLException {
    try (var statement = connection.prepareStatement(TURNS)) {
      UUID id = call.id().value();
      statement.setLong(1, call.free().cents());
      statement.setLong(2, call.free().cents());
      statement.setObject(3, id);
      statement.setInt(4, ranking);
      statement.setBoolean(5, call.fitPolicy() == FitPolicy.SKIP);
      statement.setObject(6, id);
      statement.setInt(7, ranking);
      try (var rows = statement.executeQuery()) {
        var turns = new ArrayList<Turn>();
        while (rows.next()) {
          turns.add(turn(rows, ranking));
        }
        return turns;
      }
    }
  }

  private Turn turn(ResultSet row, int ranking) throws SQLException {
    return new Turn(
        new ClaimId(row.getObject("id", UUID.class)),
        new PlanId(row.getObject("plan_id", UUID.class)),
        row.getString("plan"),
        new Brin(row.getString("brin")),
        ranking,
        new Money(row.getLong("asked")),
        new Money(row.getLong("free")),
        row.getBoolean("fits") ? new ReservationId(ids.next()) : null);
  }

  /// Sets the money apart; returns how many claims still waited.
  int reserve(List<Turn> served) {
    return write(
        RESERVE,
        "uuid",
        served.stream().map(turn -> turn.claim().value()).toArray(),
        served.stream()
            .map(turn -> java.util.Objects.requireNonNull(turn.reservation()).value())
            .toArray());
  }

  /// Gives the plans that were not served their reserve places, from 1.
  void list(List<Turn> listed) {
    var places = new Object[listed.size()];
    java.util.Arrays.setAll(places, index -> index + 1);
    write(LIST, "int", listed.stream().map(turn -> turn.claim().value()).toArray(), places);
  }

  private int write(String sql, String type, Object[] claims, Object[] values) {
    return session()
        .doReturningWork(connection -> {
          try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", claims));
            statement.setArray(2, connection.createArrayOf(type, values));
            return statement.executeUpdate();
          }
        });
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
