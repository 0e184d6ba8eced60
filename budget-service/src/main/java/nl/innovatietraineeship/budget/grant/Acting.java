package nl.innovatietraineeship.budget.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.budget.access.BudgetAccess;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.security.CurrentCaller;
import nl.innovatietraineeship.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/// For whom a caller acts on a grant: a hogeschool for itself, the programme office for a recipient
/// by post, which is recorded as such. Neither can pass for the other.
@ApplicationScoped
public class Acting {

  @Inject Grants grants;
  @Inject BudgetAccess access;
  @Inject BusinessClock clock;
  @Inject CurrentCaller caller;

  /// The grant on which the caller acts, else 404.
  ///
  /// @param post null for who does not act by post
  public Grant on(String id, @Nullable ByPost post) {
    boolean byPost = isByPost(post);
    return grants
        .sought(IdOrReference.parse(id))
        .filter(each -> byPost || access.mayActFor(each.brin()))
        .orElseThrow(() -> new NotFound("grant", id));
  }

  private boolean isByPost(@Nullable ByPost post) {
    if (post == null) {
      if (!caller.get().is(Roles.HOGESCHOOL)) {
        throw refused(
            "/byPost",
            "required",
            "The programme office acts for a recipient by post only: tell when the letter was"
                + " received.");
      }
      return false;
    }
    if (!caller.get().is(Roles.OFFICER)) {
      throw refused("/byPost", "notAllowed", "Only the programme office acts by post.");
    }
    if (post.receivedAt().isAfter(clock.instant())) {
      throw refused("/byPost/receivedAt", "future", "A letter is received before it is recorded.");
    }
    return true;
  }

  private static InvalidInput refused(String pointer, String code, String detail) {
    return new InvalidInput(InputError.body(pointer, code, detail));
  }
}
