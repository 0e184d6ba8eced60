package nl.innovatietraineeship.placement.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.placement.company.CompanyId;

/// Places in every state, each word a command.
public final class PlaceFixture {

  public static final Brin BRIN = new Brin("30GB");
  private static final Instant NOON = Instant.parse("2021-01-20T11:00:00Z");

  private final Place place =
      Place.offer(
          new PlaceId(UUID.fromString("01771f21-1dc0-7a15-8f8b-b37faec59f2a")),
          "P-000001",
          new CompanyId(UUID.fromString("017719fa-c1c0-73ce-ad99-3bab3dfba7d8")),
          new PlaceTerms(
              "Less waste in baking",
              "How do we halve the bread that we throw away?",
              "Noord-Brabant",
              "1071",
              LocalDate.of(2021, 2, 1),
              LocalDate.of(2022, 12, 31),
              "M. Meesters",
              null),
          null,
          NOON);

  private PlaceFixture() {}

  public static PlaceFixture aPlace() {
    return new PlaceFixture();
  }

  public PlaceFixture accepted() {
    place.accept(BRIN, NOON);
    return this;
  }

  public PlaceFixture filled() {
    place.fill(BRIN);
    return this;
  }

  public PlaceFixture closed() {
    place.close(NOON);
    return this;
  }

  public PlaceFixture withdrawn() {
    place.withdraw(NOON);
    return this;
  }

  public PlaceFixture expired() {
    place.expire(NOON);
    return this;
  }

  public Place place() {
    return place;
  }
}
