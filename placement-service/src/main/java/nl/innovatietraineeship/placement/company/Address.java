package nl.innovatietraineeship.placement.company;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/// Where a firm is established.
///
/// @param street with house number; not every firm gives it
@Embeddable
public record Address(@Nullable String street, String postcode, String city, String province) {}
