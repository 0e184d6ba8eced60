package nl.innovatietraineeship.planreview.ranking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.planreview.access.Conditions;

/// All rankings.
@ApplicationScoped
class Rankings implements PanacheRepositoryBase<Ranking, UUID> {

  /// The present ranking of a call, with its plans in one statement.
  Optional<Ranking> presentOf(String call) {
    var conditions =
        new Conditions()
            .and("k.rankingVersion = c.rankingVersion")
            .named("c.id.value = :call", "c.terms.reference = :call", "call", call);
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "select k from Ranking k join fetch k.call c left join fetch k.plans where "
                        + conditions.text(),
                    Ranking.class))
        .getResultList()
        .stream()
        .findFirst();
  }
}
