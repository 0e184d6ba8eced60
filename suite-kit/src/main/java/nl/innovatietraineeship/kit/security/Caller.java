package nl.innovatietraineeship.kit.security;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;

/// Who calls: the person, the roles, and for whom.
///
/// @param sub the person; four eyes compare it
/// @param roles see [Roles]
/// @param brin the institution of a hogeschool or lector
/// @param kvk the firm of an entrepreneur
/// @param trainee the id that registering the trainee returned
public record Caller(
    String sub, Set<String> roles, Optional<Brin> brin, Optional<Kvk> kvk, Optional<UUID> trainee) {

  public boolean is(String role) {
    return roles.contains(role);
  }

  public boolean isAnyOf(String... some) {
    for (String role : some) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }
}
