package nl.innovatietraineeship.budget.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.claim.Claim;
import nl.innovatietraineeship.kit.money.Money;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/// The claims of a call that wait, as a set: who is served is one statement, whatever the number of
/// plans.
@ApplicationScoped
class Queue {

  /// Walks down the ranks by the index on waiting claims. With SKIP the walk goes on behind a plan
  /// that does not fit; with STOP it ends there, and all behind it are not served. What a plan that
  /// does not fit gets in part is the call's rule too. Source: the published rule of the call (Awb
  /// 4:26), refusing in so far as the ceiling would be exceeded (Awb 4:25(2)).
  private static final String WALK =
      """
      with recursive published as (
        select id, fit_policy, partial_award from call where id = ?1),
      walk as (
        select 0 as rank, cast(null as uuid) as id, cast(?2 as bigint) as free,
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
          where claim.call_id = published.id and claim.ranking_version = ?3
            and claim.state = 'WAITING' and claim.rank > walk.rank
          order by claim.rank limit 1) as next
        where walk.given = walk.asked or published.fit_policy = 'SKIP')
      """;

  private static final String RANKED =
      WALK
          + """
          select claim.*, coalesce(walk.given, 0) as turn_given,
            coalesce(walk.free, (select min(free - given) from walk)) as turn_left
          from claim left join walk on walk.id = claim.id
          where claim.call_id = ?1 and claim.ranking_version = ?3 and claim.state = 'WAITING'
          order by claim.rank
          """;

  private static final String MET =
      WALK
          + """
          select claim.*, walk.given as turn_given, walk.free as turn_left
          from walk join claim on claim.id = walk.id
          order by claim.rank
          """;

  @Inject EntityManager entities;

  /// All waiting claims of a ranking, in rank order, with what is free in the call.
  List<Turn> ranked(Call call, int ranking) {
    return turns(RANKED, call, ranking);
  }

  /// Those of them whose turn it is: with STOP none behind the first that does not fit.
  List<Turn> met(Call call, int ranking) {
    return turns(MET, call, ranking);
  }

  private List<Turn> turns(String select, Call call, int ranking) {
    List<Object[]> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(select, Object[].class)
            .addEntity("claim", Claim.class)
            .addScalar("turn_given", StandardBasicTypes.LONG)
            .addScalar("turn_left", StandardBasicTypes.LONG)
            .setParameter(1, call.id().value())
            .setParameter(2, call.free().cents())
            .setParameter(3, ranking)
            .getResultList();
    return rows.stream()
        .map(row -> new Turn((Claim) row[0], new Money((Long) row[2]), new Money((Long) row[1])))
        .toList();
  }
}
