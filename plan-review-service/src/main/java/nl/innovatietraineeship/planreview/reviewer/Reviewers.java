package nl.innovatietraineeship.planreview.reviewer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.planreview.access.Conditions;
import org.jspecify.annotations.Nullable;

/// All reviewers.
@ApplicationScoped
public class Reviewers implements PanacheRepositoryBase<Reviewer, ReviewerId> {

  Optional<Reviewer> named(String raw) {
    return query(new Conditions().named("r.id.value = :id", "r.reference = :id", "id", raw))
        .getResultStream()
        .findFirst();
  }

  /// Those who are named by one of these ids or references, in one statement.
  public List<Reviewer> namedIn(Collection<UUID> ids, Collection<String> references) {
    return getEntityManager()
        .createQuery(
            "select r from Reviewer r where r.id.value in :ids or r.reference in :references",
            Reviewer.class)
        .setParameter("ids", ids)
        .setParameter("references", references)
        .getResultList();
  }

  public Optional<Reviewer> withSub(String sub) {
    return query(new Conditions().and("r.sub = :sub", "sub", sub)).getResultStream().findFirst();
  }

  List<Reviewer> list(@Nullable String sub, PageRequest page) {
    return query(
            new Conditions()
                .and("r.sub = :sub", "sub", sub)
                .and("r.id.value > :after", "after", page.afterId()))
        .setMaxResults(page.fetch())
        .getResultList();
  }

  private TypedQuery<Reviewer> query(Conditions conditions) {
    return conditions.bind(
        getEntityManager()
            .createQuery(
                "select r from Reviewer r where " + conditions.text() + " order by r.id.value",
                Reviewer.class));
  }
}
