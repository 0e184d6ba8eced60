package nl.innovatietraineeship.kit.things;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Things implements PanacheRepositoryBase<Thing, ThingId> {

  Thing named(String raw) {
    Optional<Thing> found =
        switch (IdOrReference.parse(raw)) {
          case IdOrReference.ById(var id) -> findByIdOptional(new ThingId(id));
          case IdOrReference.ByReference(var reference) ->
              find("reference", reference).singleResultOptional();
        };
    return found.orElseThrow(() -> new NotFound("thing", raw));
  }

  List<Thing> list(@Nullable ThingKind kind, PageRequest page) {
    return find(
            "(cast(?1 as string) is null or kind = ?1) and id.value > ?2 order by id.value",
            kind,
            page.afterId())
        .range(0, page.fetch() - 1)
        .list();
  }

  List<Thing> open() {
    return list("state = ?1 and expiresAt is not null order by expiresAt", ThingState.OPEN);
  }

  List<Thing> unreminded() {
    return list(
        "state = ?1 and not reminded and expiresAt is not null order by expiresAt",
        ThingState.OPEN);
  }
}
