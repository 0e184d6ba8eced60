package nl.innovatietraineeship.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.innovatietraineeship.kit.problem.NotAllowed;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// The caller of the request in progress.
@ApplicationScoped
public class CurrentCaller {

  @Inject SecurityIdentity identity;

  public Caller get() {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return new Caller(
          "", java.util.Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
    return new Caller(
        token.getSubject(),
        identity.getRoles(),
        claim(token, "brin", Brin::new),
        claim(token, "kvk", Kvk::new),
        claim(token, "trainee", UUID::fromString));
  }

  /// A valid token may still say what cannot be read: who maintains the login service is told.
  private static <T> Optional<T> claim(
      JsonWebToken token, String name, Function<String, T> parser) {
    Object value = token.getClaim(name);
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(value.toString()));
    } catch (IllegalArgumentException unreadable) {
      throw new NotAllowed("The claim " + name + " of your token cannot be read.");
    }
  }
}
