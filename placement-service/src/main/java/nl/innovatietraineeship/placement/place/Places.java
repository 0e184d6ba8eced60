package nl.innovatietraineeship.placement.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import nl.innovatietraineeship.kit.id.Numbers;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.access.Selection;

/// The places.
@ApplicationScoped
public class Places {

  @Inject EntityManager entities;
  @Inject Scope scope;
  @Inject Numbers numbers;

  void add(Place place) {
    entities.persist(place);
  }

  /// The next human reference, such as `P-000001`.
  String nextReference() {
    return "P-%06d".formatted(numbers.next("place_number"));
  }

  Selection<Place> visible() {
    return Selection.of(entities, Place.class, scope.places());
  }

  /// One that the caller may see, held until the end of the transaction.
  ///
  /// @throws NotFound when there is none in the caller's scope
  public Place lock(String raw) {
    return visible().lock(raw).orElseThrow(() -> new NotFound("place", raw));
  }

  /// One that a match holds, for whatever made the match fall through.
  public Place lock(PlaceId id) {
    return entities.find(Place.class, id, LockModeType.PESSIMISTIC_WRITE);
  }
}
