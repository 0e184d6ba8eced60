package nl.innovatietraineeship.budget.allocation;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.budget.claim.ClaimId;
import nl.innovatietraineeship.budget.claim.Claims;
import nl.innovatietraineeship.kit.money.Money;
import org.hibernate.Session;

/// The claims of a call that wait, as a set: who is served is one statement, whatever the number of
/// plans.
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
      select claim.id, coalesce(walk.fits, false) as fits,
        coalesce(walk.free, (select min(left_over) from walk)) as free
      from claim left join walk on walk.id = claim.id
      where claim.call_id = ? and claim.ranking_version = ? and claim.state = 'WAITING'
      order by claim.rank
      """;

  @Inject EntityManager entities;
  @Inject Claims claims;

  /// The turns of a ranking's waiting claims, in rank order, with what is free in the call.
  List<Turn> turns(Call call, int ranking) {
    Map<ClaimId, Claim> waiting =
        claims.waiting(call.id(), ranking).stream()
            .collect(Collectors.toMap(Claim::id, Function.identity()));
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> turns(connection, call, ranking, waiting));
  }

  private static List<Turn> turns(
      Connection connection, Call call, int ranking, Map<ClaimId, Claim> waiting)
      throws SQLException {
    try (var statement = connection.prepareStatement(TURNS)) {
      UUID id = call.id().value();
      statement.setLong(1, call.free().cents());
      statement.setLong(2, call.free().cents());
      statement.setObject(3, id);
      statement.setInt(4, ranking);
      statement.setBoolean(5, call.fitPolicy() == FitPolicy.SKIP);
      statement.setObject(6, id);
      statement.setInt(7, ranking);
      try (var row = statement.executeQuery()) {
        var turns = new ArrayList<Turn>();
        while (row.next()) {
          Claim claim = requireNonNull(waiting.get(new ClaimId(row.getObject("id", UUID.class))));
          turns.add(new Turn(claim, new Money(row.getLong("free")), row.getBoolean("fits")));
        }
        return turns;
      }
    }
  }
}
