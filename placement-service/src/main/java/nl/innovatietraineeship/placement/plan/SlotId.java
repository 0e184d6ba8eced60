package nl.innovatietraineeship.placement.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// The id of a slot.
@Embeddable
public record SlotId(@JsonValue UUID value) implements Id {}
