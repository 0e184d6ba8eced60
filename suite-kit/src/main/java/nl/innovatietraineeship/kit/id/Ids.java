package nl.innovatietraineeship.kit.id;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/// Makes ids, so that no aggregate does.
@ApplicationScoped
public class Ids {

  /// A new UUID version 7 (RFC 9562): later ones sort behind earlier ones.
  public UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
