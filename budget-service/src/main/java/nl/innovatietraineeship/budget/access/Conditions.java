package nl.innovatietraineeship.budget.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import org.jspecify.annotations.Nullable;

/// Conditions of a list, put together as they are asked for; always in the order of ids.
public final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  private Conditions(PageRequest page) {
    conditions.add("id.value > :after");
    values.put("after", page.afterId());
  }

  public static Conditions after(PageRequest page) {
    return new Conditions(page);
  }

  /// @param what a property that is named by `...Id` and by its reference, such as `call`
  /// @param sought null for all
  public Conditions named(String what, @Nullable IdOrReference sought) {
    return switch (sought) {
      case null -> this;
      case IdOrReference.ById(UUID id) -> equal(what + "Id.value", id);
      case IdOrReference.ByReference(String reference) -> equal(what, reference);
    };
  }

  /// @param value null for all
  public Conditions equal(String property, @Nullable Object value) {
    if (value != null) {
      String name = "value" + conditions.size();
      conditions.add(property + " = :" + name);
      values.put(name, value);
    }
    return this;
  }

  /// One more, without a value.
  public Conditions and(String condition) {
    conditions.add(condition);
    return this;
  }

  public <E, I> List<E> list(PanacheRepositoryBase<E, I> all, PageRequest page) {
    return all.find(String.join(" and ", conditions) + " order by id.value", values)
        .page(Page.ofSize(page.fetch()))
        .list();
  }
}
