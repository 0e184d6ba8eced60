package nl.innovatietraineeship.placement.place;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// The id of a place.
@Embeddable
public record PlaceId(@JsonValue UUID value) implements Id {}
