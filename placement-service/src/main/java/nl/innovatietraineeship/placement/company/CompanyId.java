package nl.innovatietraineeship.placement.company;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.Id;

/// The id of a firm.
@Embeddable
public record CompanyId(@JsonValue UUID value) implements Id {}
