package nl.innovatietraineeship.overview.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Institution;
import nl.innovatietraineeship.kit.reference.Institutions;
import nl.innovatietraineeship.overview.dashboard.Breakdown.Row;

/// Counts the figures of a call by a dimension, in one statement, from the rows that its events
/// left.
@ApplicationScoped
class Breakdowns {

  private static final String PLAN = " from followed_plan p where p.call_id = :call and ";
  private static final String CLAIM =
      " from followed_claim k left join followed_plan p on p.id = k.plan_id"
          + " where k.call_id = :call and ";
  private static final String PAYMENT =
      " from followed_payment f left join followed_plan p on p.id = f.plan_id"
          + " where f.call_id = :call and ";
  private static final String RECEIPT =
      " from followed_receipt r left join followed_plan p on p.id = r.plan_id"
          + " where r.call_id = :call and ";
  private static final String TRAINEESHIP =
      " from followed_traineeship t left join followed_plan p on p.id = t.plan_id"
          + " where t.call_id = :call and ";

  @Inject EntityManager entities;
  @Inject Institutions institutions;
  @Inject BusinessClock clock;

  Breakdown of(FollowedCall call, Dimension dimension) {
    Map<String, Map<String, Long>> byKey = new TreeMap<>();
    for (Tuple row : counted(call.id(), dimension)) {
      String key = key(row.get(0, String.class));
      byKey
          .computeIfAbsent(key, _ -> new HashMap<>())
          .merge(row.get(1, String.class), row.get(2, Number.class).longValue(), Long::sum);
    }
    List<Row> rows =
        byKey.entrySet().stream()
            .map(each -> Row.of(each.getKey(), name(dimension, each.getKey()), each.getValue()))
            .toList();
    return new Breakdown(call.id(), call.reference(), dimension, asOf(call.id()), rows);
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> counted(CallId call, Dimension by) {
    String all =
        String.join(
            " union all ",
            plan(by, "plansSubmitted", "p.submitted_on", "1", PLAN, "p.submitted_on is not null"),
            plan(by, "plansAwarded", "p.announced_on", "1", PLAN, "p.outcome = 'AWARDED'"),
            plan(
                by, "awarded", "k.granted_on", "k.amount_cents", CLAIM, "k.granted_on is not null"),
            plan(
                by,
                "determined",
                "k.determined_on",
                "k.determined_cents",
                CLAIM,
                "k.determined_on is not null"),
            plan(
                by,
                "paid",
                "f.paid_on",
                "f.amount_cents",
                PAYMENT,
                "f.paid_on is not null and f.returned_on is null"),
            plan(by, "recovered", "r.received_on", "r.amount_cents", RECEIPT, "true"),
            trainee(by, "internshipsStarted", "t.started_on"),
            trainee(by, "internshipsFinished", "t.graduated_on"),
            trainee(by, "employmentsStarted", "t.employed_on"),
            trainee(by, "traineeshipsCompleted", "t.completed_on"),
            "select "
                + by.ofTrainee("t.ended_on")
                + ", 'traineeshipsEndedEarly', 1"
                + TRAINEESHIP
                + "t.ended_in <> 'MATCHED'");
    return entities
        .createNativeQuery(
            "select key, figure, sum(value) from ("
                + all
                + ") counted (key, figure, value) where key is not null group by key, figure",
            Tuple.class)
        .setParameter("call", call.value())
        .getResultList();
  }

  private static String plan(
      Dimension by, String figure, String on, String value, String from, String where) {
    return "select "
        + by.ofPlan(on)
        + ", '"
        + figure
        + "', cast("
        + value
        + " as bigint)"
        + from
        + where;
  }

  private static String trainee(Dimension by, String figure, String on) {
    return "select "
        + by.ofTrainee(on)
        + ", '"
        + figure
        + "', 1"
        + TRAINEESHIP
        + on
        + " is not null";
  }

  /// The province of a hogeschool is that of its main seat.
  private String key(String key) {
    return key.startsWith(Dimension.SEAT)
        ? institution(key.substring(Dimension.SEAT.length()), Institution::province)
        : key;
  }

  private String name(Dimension dimension, String key) {
    return dimension == Dimension.HOGESCHOOL ? institution(key, Institution::name) : key;
  }

  private String institution(String brin, java.util.function.Function<Institution, String> fact) {
    return institutions.standing(new Brin(brin), clock.today()).map(fact).orElse(brin);
  }

  private Instant asOf(CallId call) {
    return (Instant)
        entities
            .createNativeQuery("select max(as_of) from figure where call_id = :call", Instant.class)
            .setParameter("call", call.value())
            .getSingleResult();
  }
}
