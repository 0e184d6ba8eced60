package nl.innovatietraineeship.placement.place;

import java.time.Instant;
import nl.innovatietraineeship.kit.outbox.Event;
import nl.innovatietraineeship.placement.company.CompanyId;

/// A place at a firm was offered. What it asks, and who asks it, stays here.
record PlaceOffered(
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
