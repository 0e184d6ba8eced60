package nl.innovatietraineeship.placement.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.innovatietraineeship.kit.id.Numbers;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.placement.access.Scope;
import nl.innovatietraineeship.placement.access.Selection;

/// The places.
@ApplicationScoped
public class Places {

  private static final List<PlaceState.Name> UNFILLED =
      List.of(PlaceState.Name.OFFERED, PlaceState.Name.ACCEPTED);

  /// As the trigram index has it.
  static final String TEXT =
      "lower(e.terms.title || ' ' || e.terms.question) like :text escape '\\'";

  @Inject EntityManager entities;
  @Inject Scope scope;
  @Inject Numbers numbers;

  /// The pattern of what contains a text; its own wildcards are letters like any other.
  ///
  /// @throws IllegalArgumentException for fewer letters than the index knows
  static String containing(String text) {
    if (text.length() < 3) {
      throw new IllegalArgumentException(text);
    }
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return "%" + plain + "%";
  }

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

  /// The earliest last day of a place that nobody filled.
  Optional<LocalDate> nextLastDay() {
    return Optional.ofNullable(
        entities
            .createQuery(
                "select min(p.terms.until) from Place p where p.state in :unfilled",
                LocalDate.class)
            .setParameter("unfilled", UNFILLED)
            .getSingleResult());
  }

  /// Places that nobody filled and that are available until that day, or were; held.
  List<Place> lockUnfilledUntil(LocalDate lastDay) {
    return entities
        .createQuery(
            "select p from Place p where p.state in :unfilled and p.terms.until <= :lastDay"
                + " order by p.id.value",
            Place.class)
        .setParameter("unfilled", UNFILLED)
        .setParameter("lastDay", lastDay)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
