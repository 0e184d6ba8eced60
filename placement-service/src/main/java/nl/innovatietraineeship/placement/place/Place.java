package nl.innovatietraineeship.placement.place;

import static nl.innovatietraineeship.placement.place.PlaceRule.A_PLACE_IS_OFFERED_WHILE_AVAILABLE;
import static nl.innovatietraineeship.placement.place.PlaceRule.ONLY_AN_ACCEPTED_PLACE_IS_FILLED;
import static nl.innovatietraineeship.placement.place.PlaceRule.ONLY_AN_OFFERED_PLACE_IS_ACCEPTED;
import static nl.innovatietraineeship.placement.place.PlaceRule.ONLY_AN_UNFILLED_PLACE_EXPIRES;
import static nl.innovatietraineeship.placement.place.PlaceRule.ONLY_AN_UNFILLED_PLACE_IS_WITHDRAWN;
import static nl.innovatietraineeship.placement.place.PlaceRule.ONLY_A_FILLED_PLACE_COMES_FREE;
import static nl.innovatietraineeship.placement.place.PlaceRule.ONLY_A_FILLED_PLACE_IS_AMENDED;
import static nl.innovatietraineeship.placement.place.PlaceRule.ONLY_A_FILLED_PLACE_IS_CLOSED;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.placement.company.CompanyId;
import org.jspecify.annotations.Nullable;

/// A place at a firm (stageplaats): offered, accepted by a hogeschool, filled by a match, closed
/// after it.
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

  /// The hogeschool that offered it on the firm's behalf.
  private @Nullable Brin offeredBy;

  @SuppressWarnings("NullAway.Init")
  protected Place() {}

  private Place(
      PlaceId id,
      String reference,
      CompanyId companyId,
      PlaceTerms terms,
      @Nullable Brin offeredBy,
      Instant offeredAt) {
    this.id = id;
    this.reference = reference;
    this.companyId = companyId;
    this.terms = terms;
    this.offeredBy = offeredBy;
    this.offeredAt = offeredAt;
    this.state = PlaceState.Name.OFFERED;
  }

  /// The firm offers a place, or a hogeschool on its behalf.
  ///
  /// @param offeredBy that hogeschool; null for the firm itself
  static Place offer(
      PlaceId id,
      String reference,
      CompanyId companyId,
      PlaceTerms terms,
      @Nullable Brin offeredBy,
      Instant at) {
    LocalDate today = BusinessClock.dayOf(at);
    if (today.isAfter(terms.until())) {
      throw A_PLACE_IS_OFFERED_WHILE_AVAILABLE.brokenBy(
          "offer", "NEW", "Today is " + today + ", and its last day " + terms.until() + ".");
    }
    return new Place(id, reference, companyId, terms, offeredBy, at);
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
      case PlaceState.Accepted _, PlaceState.Filled _, PlaceState.Gone _ ->
          throw ONLY_AN_OFFERED_PLACE_IS_ACCEPTED.brokenBy("accept", state());
    }
  }

  /// A trainee of the hogeschool that accepted it is matched with it.
  public void fill(Brin with) {
    state =
        switch (state()) {
          case PlaceState.Accepted(Brin by) when by.equals(with) -> PlaceState.Name.FILLED;
          case PlaceState.Accepted _,
              PlaceState.Offered _,
              PlaceState.Filled _,
              PlaceState.Gone _ ->
              throw ONLY_AN_ACCEPTED_PLACE_IS_FILLED.brokenBy("match", state());
        };
  }

  /// Its match fell through, or its internship ended early: it is to be filled again, while it is
  /// available.
  ///
  /// @return what happened, when the days on which it is available are over
  public Optional<PlaceClosed> comeFree(Instant at) {
    return switch (state()) {
      case PlaceState.Filled _ -> {
        state = PlaceState.Name.ACCEPTED;
        yield BusinessClock.dayOf(at).isAfter(terms.until())
            ? Optional.of(expire(at))
            : Optional.empty();
      }
      case PlaceState.Offered _, PlaceState.Accepted _, PlaceState.Gone _ ->
          throw ONLY_A_FILLED_PLACE_COMES_FREE.brokenBy("come free", state());
    };
  }

  /// Its traineeship, with a finished internship, is over.
  public PlaceClosed close(Instant at) {
    return switch (state()) {
      case PlaceState.Filled _ -> gone(PlaceState.Name.CLOSED, at);
      case PlaceState.Offered _, PlaceState.Accepted _, PlaceState.Gone _ ->
          throw ONLY_A_FILLED_PLACE_IS_CLOSED.brokenBy("close", state());
    };
  }

  /// Whoever offered it takes it back.
  PlaceClosed withdraw(Instant at) {
    return switch (state()) {
      case PlaceState.Offered _, PlaceState.Accepted _ -> gone(PlaceState.Name.WITHDRAWN, at);
      case PlaceState.Filled _, PlaceState.Gone _ ->
          throw ONLY_AN_UNFILLED_PLACE_IS_WITHDRAWN.brokenBy("withdraw", state());
    };
  }

  /// The last day on which it is available is over.
  PlaceClosed expire(Instant at) {
    return switch (state()) {
      case PlaceState.Offered _, PlaceState.Accepted _ -> gone(PlaceState.Name.EXPIRED, at);
      case PlaceState.Filled _, PlaceState.Gone _ ->
          throw ONLY_AN_UNFILLED_PLACE_EXPIRES.brokenBy("expire", state());
    };
  }

  /// Another person supervises at the firm, as the parties of its traineeship agreed.
  public void supervisedBy(String name) {
    refuseAmendment();
    terms = terms.supervisedBy(name);
  }

  /// The firm asks something else, likewise.
  public void asks(String question) {
    refuseAmendment();
    terms = terms.asking(question);
  }

  private void refuseAmendment() {
    switch (state()) {
      case PlaceState.Filled _ -> {}
      case PlaceState.Offered _, PlaceState.Accepted _, PlaceState.Gone _ ->
          throw ONLY_A_FILLED_PLACE_IS_AMENDED.brokenBy("amend", state());
    }
  }

  private PlaceClosed gone(PlaceState.Name as, Instant at) {
    state = as;
    return new PlaceClosed(at, id, reference, companyId, terms.province(), terms.sector());
  }

  public PlaceState state() {
    return switch (state) {
      case OFFERED -> new PlaceState.Offered();
      case ACCEPTED -> new PlaceState.Accepted(Objects.requireNonNull(acceptedBy));
      case FILLED -> new PlaceState.Filled(Objects.requireNonNull(acceptedBy));
      case CLOSED -> new PlaceState.Closed();
      case WITHDRAWN -> new PlaceState.Withdrawn();
      case EXPIRED -> new PlaceState.Expired();
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

  @Nullable Brin offeredBy() {
    return offeredBy;
  }

  @Nullable Brin acceptedBy() {
    return acceptedBy;
  }

  @Nullable Instant acceptedAt() {
    return acceptedAt;
  }
}
