package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A person's confirmation for a party. It stays when revoked, because it binds the person to the
/// party for good.
@Embeddable
record Confirmation(
    @Enumerated(EnumType.STRING) Party party, Instant confirmedAt, @Nullable Instant revokedAt) {

  boolean stands() {
    return revokedAt == null;
  }

  /// When it was revoked; later than any moment while it stands.
  Instant ceased() {
    return revokedAt == null ? Instant.MAX : revokedAt;
  }

  Confirmation revoked(Instant at) {
    return new Confirmation(party, confirmedAt, at);
  }
}
