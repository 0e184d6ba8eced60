package nl.innovatietraineeship.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
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
        Optional.ofNullable(token.getClaim("brin")),
        Optional.ofNullable(token.getClaim("kvk")),
        Optional.ofNullable(token.<String>getClaim("trainee")).map(UUID::fromString));
  }
}
