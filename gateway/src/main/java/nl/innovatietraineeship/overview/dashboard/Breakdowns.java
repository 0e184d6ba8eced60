package nl.innovatietraineeship.overview.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Institution;
import nl.innovatietraineeship.kit.reference.Institutions;
import nl.innovatietraineeship.overview.dashboard.Breakdown.Row;

/// The figures of a call by a dimension, as they were counted when its events came.
@ApplicationScoped
class Breakdowns {

  /// Stands before a BRIN whose province the reference data tells.
  private static final String SEAT = "seat of ";

  @Inject EntityManager entities;
  @Inject Institutions institutions;

  Breakdown of(FollowedCall call, Dimension dimension) {
    Map<String, Map<FigureName, Long>> byKey = new TreeMap<>();
    for (Tuple row : counted(call.id(), dimension)) {
      String key = key(row.get(0, String.class));
      byKey
          .computeIfAbsent(key, _ -> new EnumMap<>(FigureName.class))
          .merge(
              FigureName.valueOf(row.get(1, String.class)),
              row.get(2, Number.class).longValue(),
              Long::sum);
    }
    List<Row> rows =
        byKey.entrySet().stream()
            .map(each -> Row.of(each.getKey(), name(dimension, each.getKey()), each.getValue()))
            .toList();
    return new Breakdown(call.id(), call.reference(), dimension, asOf(call.id()), rows);
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> counted(CallId call, Dimension dimension) {
    return entities
        .createNativeQuery(
            "select key, figure, value from tally where call_id = :call and dimension = :dimension"
                + " and figure in (:told) and value <> 0",
            Tuple.class)
        .setParameter("call", call.value())
        .setParameter("dimension", dimension.name())
        .setParameter("told", Row.TOLD.stream().map(FigureName::name).toList())
        .getResultList();
  }

  /// The province of a hogeschool is that of its main seat.
  private String key(String key) {
    return key.startsWith(SEAT)
        ? institution(key.substring(SEAT.length()), Institution::province)
        : key;
  }

  private String name(Dimension dimension, String key) {
    return dimension == Dimension.HOGESCHOOL ? institution(key, Institution::name) : key;
  }

  private String institution(String brin, Function<Institution, String> fact) {
    return institutions.find(new Brin(brin)).map(fact).orElse(brin);
  }

  private Instant asOf(CallId call) {
    return (Instant)
        entities
            .createNativeQuery("select max(as_of) from figure where call_id = :call", Instant.class)
            .setParameter("call", call.value())
            .getSingleResult();
  }
}
