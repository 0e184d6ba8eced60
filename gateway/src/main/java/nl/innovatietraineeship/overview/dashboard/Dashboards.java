package nl.innovatietraineeship.overview.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.overview.dashboard.Dashboard.Known;

/// The figures of a call, counted when its events came: always of one moment, and the same after a
/// replay.
@ApplicationScoped
class Dashboards {

  @Inject EntityManager entities;

  Dashboard of(FollowedCall call) {
    return Dashboard.of(call, figures(call.id()));
  }

  private Map<FigureName, Known> figures(CallId call) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows =
        entities
            .createNativeQuery(
                "select name, value, as_of from figure where call_id = :call", Tuple.class)
            .setParameter("call", call.value())
            .getResultList();
    var figures = new EnumMap<FigureName, Known>(FigureName.class);
    for (Tuple row : rows) {
      figures.put(
          FigureName.valueOf(row.get(0, String.class)),
          new Known(row.get(1, Number.class).longValue(), row.get(2, Instant.class)));
    }
    return figures;
  }
}
