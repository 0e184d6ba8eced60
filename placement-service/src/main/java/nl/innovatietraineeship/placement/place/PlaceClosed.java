package nl.innovatietraineeship.placement.place;

import java.time.Instant;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.placement.company.CompanyId;

/// A place is no longer open: closed after its traineeship, withdrawn, or expired.
public record PlaceClosed(
    Instant occurredOn,
    PlaceId placeId,
    String place,
    CompanyId companyId,
    String province,
    String sector)
    implements Event {

  @Override
  public String partitionKey() {
    return placeId.value().toString();
  }

  @Override
  public String subjectReference() {
    return place;
  }
}
