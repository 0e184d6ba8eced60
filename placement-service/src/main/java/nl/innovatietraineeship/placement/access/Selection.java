package nl.innovatietraineeship.placement.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import org.jspecify.annotations.Nullable;

/// The rows of one entity within a scope, narrowed by filters, in the order of their ids.
///
/// @param <E> an entity with an embedded `id` and a `reference`
public final class Selection<E> {

  private final EntityManager entities;
  private final Class<E> type;
  private final StringBuilder condition;
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private Selection(EntityManager entities, Class<E> type, Rows scope) {
    this.entities = entities;
    this.type = type;
    this.condition = new StringBuilder(scope.condition());
    this.parameters.putAll(scope.parameters());
  }

  public static <E> Selection<E> of(EntityManager entities, Class<E> type, Rows scope) {
    return new Selection<>(entities, type, scope);
  }

  /// Narrows the selection; a filter that was not asked for narrows nothing.
  ///
  /// @param condition over `e`, with the parameter named by the next argument
  public Selection<E> where(String condition, String parameter, @Nullable Object value) {
    return value == null ? this : where(new Rows(condition, Map.of(parameter, value)));
  }

  public Selection<E> where(Rows rows) {
    condition.append(" and (").append(rows.condition()).append(')');
    parameters.putAll(rows.parameters());
    return this;
  }

  /// Narrows by another resource, named by its id or its reference.
  ///
  /// @param id the path of the id's UUID, such as `e.planId.value`
  /// @param reference what holds for a reference `:name`
  public Selection<E> whereNamed(String id, String reference, String name, @Nullable String raw) {
    if (raw == null) {
      return this;
    }
    return switch (IdOrReference.parse(raw)) {
      case IdOrReference.ById(UUID value) -> where(id + " = :" + name, name, value);
      case IdOrReference.ByReference(String value) -> where(reference, name, value);
    };
  }

  /// The rows of a page, and one more where there is one.
  public List<E> page(PageRequest page) {
    return after(page.afterId(), page.fetch());
  }

  /// So many rows behind an id.
  public List<E> after(UUID id, int limit) {
    return query("e", type, "e.id.value > :after", "after", id)
        .setMaxResults(limit)
        .getResultList();
  }

  /// The one of that id or reference.
  public Optional<E> find(String raw) {
    return one(raw).getResultStream().findFirst();
  }

  /// As `find`, holding the row until the end of the transaction: read after any waiting.
  public Optional<E> lock(String raw) {
    return one(raw).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  /// One fact of it, without loading it: whoever must lock another row first asks so.
  ///
  /// @param path such as `e.planId`
  public <T> Optional<T> fact(String raw, String path, Class<T> fact) {
    return one(raw, path, fact).getResultStream().findFirst();
  }

  private TypedQuery<E> one(String raw) {
    return one(raw, "e", type);
  }

  private <T> TypedQuery<T> one(String raw, String path, Class<T> result) {
    return switch (IdOrReference.parse(raw)) {
      case IdOrReference.ById(UUID id) -> query(path, result, "e.id.value = :sought", "sought", id);
      case IdOrReference.ByReference(String reference) ->
          query(path, result, "e.reference = :sought", "sought", reference);
    };
  }

  private <T> TypedQuery<T> query(
      String path, Class<T> result, String further, String parameter, Object value) {
    TypedQuery<T> query =
        entities.createQuery(
            "select %s from %s e where %s and %s order by e.id.value"
                .formatted(path, type.getSimpleName(), condition, further),
            result);
    parameters.forEach(query::setParameter);
    return query.setParameter(parameter, value);
  }
}
