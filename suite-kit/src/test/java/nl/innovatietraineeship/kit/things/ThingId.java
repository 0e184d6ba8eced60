package nl.innovatietraineeship.kit.things;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

@Embeddable
record ThingId(UUID value) implements Id {}
