package nl.innovatietraineeship.planreview.access;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.IdOrReference;
import org.jspecify.annotations.Nullable;

/// Conditions of a query that all hold, with their parameters. Texts are constants of the code,
/// never of a caller.
public final class Conditions {

  private final List<String> texts = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  public Conditions and(String text) {
    texts.add(text);
    return this;
  }

  /// A filter: without a value it filters nothing.
  public Conditions and(String text, String parameter, @Nullable Object value) {
    if (value != null) {
      texts.add(text);
      parameters.put(parameter, value);
    }
    return this;
  }

  /// A filter on what is named by its UUID or its human reference: without a name it filters
  /// nothing.
  ///
  /// @param byId of the parameter, a UUID
  /// @param byReference of the parameter, a text
  public Conditions named(
      String byId, String byReference, String parameter, @Nullable String idOrReference) {
    return idOrReference == null
        ? this
        : switch (IdOrReference.parse(idOrReference)) {
          case IdOrReference.ById(UUID id) -> and(byId, parameter, id);
          case IdOrReference.ByReference(String reference) ->
              and(byReference, parameter, reference);
        };
  }

  Conditions with(String parameter, Object value) {
    parameters.put(parameter, value);
    return this;
  }

  /// All of them, as HQL.
  public String text() {
    return texts.isEmpty() ? "1 = 1" : "(" + String.join(") and (", texts) + ")";
  }

  public <T> TypedQuery<T> bind(TypedQuery<T> query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
