package nl.innovatietraineeship.placement.place;

import static nl.innovatietraineeship.placement.place.PlaceRule.ONLY_AN_ACCEPTED_PLACE_IS_FILLED;
import static nl.innovatietraineeship.placement.place.PlaceRule.ONLY_AN_OFFERED_PLACE_IS_ACCEPTED;
import static nl.innovatietraineeship.placement.place.PlaceRule.ONLY_A_FILLED_PLACE_COMES_FREE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.placement.company.CompanyId;
import org.jspecify.annotations.Nullable;

/// A place at a firm (stageplaats): offered, accepted by a hogeschool, filled by a match.
@Entity
public class Place implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private PlaceId id;

  private String reference;
  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "company_id"))
  private CompanyId companyId;

  @Embedded private PlaceTerms terms;

  @Enumerated(EnumType.STRING)
  private PlaceState.Name state;

  private @Nullable Brin acceptedBy;
  private Instant offeredAt;
  private @Nullable Instant acceptedAt;

  @SuppressWarnings("NullAway.Init")
  protected Place() {}

  private Place(
      PlaceId id, String reference, CompanyId companyId, PlaceTerms terms, Instant offeredAt) {
    this.id = id;
    this.reference = reference;
    this.companyId = companyId;
    this.terms = terms;
    this.offeredAt = offeredAt;
    this.state = PlaceState.Name.OFFERED;
  }

  /// The firm offers a place, or a hogeschool on its behalf.
  static Place offer(
      PlaceId id, String reference, CompanyId companyId, PlaceTerms terms, Instant at) {
    return new Place(id, reference, companyId, terms, at);
  }

  PlaceOffered offered() {
    return new PlaceOffered(offeredAt, id, reference, companyId, terms.province(), terms.sector());
  }

  /// A hogeschool accepts the place, which from then on is its own to fill.
  void accept(Brin by, Instant at) {
    switch (state()) {
      case PlaceState.Offered _ -> {
        state = PlaceState.Name.ACCEPTED;
        acceptedBy = by;
        acceptedAt = at;
      }
      case PlaceState.Accepted _, PlaceState.Filled _ ->
          throw ONLY_AN_OFFERED_PLACE_IS_ACCEPTED.brokenBy("accept", state());
    }
  }

  /// A trainee of the hogeschool that accepted it is matched with it.
  public void fill(Brin with) {
    state =
        switch (state()) {
          case PlaceState.Accepted(Brin by) when by.equals(with) -> PlaceState.Name.FILLED;
          case PlaceState.Accepted _, PlaceState.Offered _, PlaceState.Filled _ ->
              throw ONLY_AN_ACCEPTED_PLACE_IS_FILLED.brokenBy("match", state());
        };
  }

  /// Its match fell through.
  public void comeFree() {
    state =
        switch (state()) {
          case PlaceState.Filled _ -> PlaceState.Name.ACCEPTED;
          case PlaceState.Offered _, PlaceState.Accepted _ ->
              throw ONLY_A_FILLED_PLACE_COMES_FREE.brokenBy("come free", state());
        };
  }

  public PlaceState state() {
    return switch (state) {
      case OFFERED -> new PlaceState.Offered();
      case ACCEPTED -> new PlaceState.Accepted(Objects.requireNonNull(acceptedBy));
      case FILLED -> new PlaceState.Filled(Objects.requireNonNull(acceptedBy));
    };
  }

  PlaceState.Name stateName() {
    return state;
  }

  public PlaceId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  @Override
  public long version() {
    return version;
  }

  public CompanyId companyId() {
    return companyId;
  }

  public PlaceTerms terms() {
    return terms;
  }

  @Nullable Brin acceptedBy() {
    return acceptedBy;
  }

  @Nullable Instant acceptedAt() {
    return acceptedAt;
  }
}
