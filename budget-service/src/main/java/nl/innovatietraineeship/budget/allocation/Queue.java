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
  /// that does not fit; with STOP it ends there, and all behind it are not served. What a plan that
  /// does not fit gets in part is the call's rule too. Source: the published rule of the call (Awb
  /// 4:26), refusing in so far as the ceiling would be exceeded (Awb 4:25(2)).
  private static final String TURNS =
      """
      with recursive published as (
        select id, fit_policy, partial_award from call where id = ?),
      walk as (
        select 0 as rank, cast(null as uuid) as id, cast(? as bigint) as free,
          cast(0 as bigint) as asked, cast(0 as bigint) as given
        union all
        select next.rank, next.id, walk.free - walk.given, next.asked,
          case
            when next.asked <= walk.free - walk.given then next.asked
            when walk.free - walk.given < next.amount_per_slot then 0
            when published.partial_award = 'TO_THE_CENT' then walk.free - walk.given
            when published.partial_award = 'WHOLE_SLOTS' then
              (walk.free - walk.given) / next.amount_per_slot * next.amount_per_slot
            else 0 end
        from published cross join walk cross join lateral (
          select claim.rank, claim.id, claim.asked, claim.amount_per_slot from claim
          where claim.call_id = published.id and claim.ranking_version = ?
            and claim.state = 'WAITING' and claim.rank > walk.rank
          order by claim.rank limit 1) as next
        where walk.given = walk.asked or published.fit_policy = 'SKIP')
      select claim.id, coalesce(walk.given, 0) as given,
        coalesce(walk.free, (select min(free - given) from walk)) as free
      from published join claim on claim.call_id = published.id
        left join walk on walk.id = claim.id
      where claim.ranking_version = ? and claim.state = 'WAITING'
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
      statement.setObject(1, call.id().value());
      statement.setLong(2, call.free().cents());
      statement.setInt(3, ranking);
      statement.setInt(4, ranking);
      try (var row = statement.executeQuery()) {
        var turns = new ArrayList<Turn>();
        while (row.next()) {
          Claim claim = requireNonNull(waiting.get(new ClaimId(row.getObject("id", UUID.class))));
          turns.add(
              new Turn(claim, new Money(row.getLong("free")), new Money(row.getLong("given"))));
        }
        return turns;
      }
    }
  }
}
