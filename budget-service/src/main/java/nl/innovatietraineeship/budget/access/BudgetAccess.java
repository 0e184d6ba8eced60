package nl.innovatietraineeship.budget.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.security.Caller;
import nl.innovatietraineeship.kit.security.CurrentCaller;
import nl.innovatietraineeship.kit.security.Roles;
import org.jspecify.annotations.Nullable;

/// Which rows a caller sees. The roles that may ask at all stand at each operation; of those, the
/// people of SIA see everything, and a hogeschool the grants of its own institution, which it knows
/// of once they are announced. Calls and claims tell outcomes before that, and are SIA's alone.
@ApplicationScoped
public class BudgetAccess {

  @Inject CurrentCaller caller;

  /// True when the grants of this institution exist for the caller.
  public boolean maySeeGrantTo(Brin brin) {
    Caller present = caller.get();
    return isOfSia(present) || present.brin().filter(brin::equals).isPresent();
  }

  /// False when the list is empty for the caller, whatever it asks.
  ///
  /// @param asked null for all
  public boolean mayListGrantsTo(@Nullable Brin asked) {
    Caller present = caller.get();
    return isOfSia(present)
        || present.brin().filter(own -> asked == null || asked.equals(own)).isPresent();
  }

  /// The institution whose grants are listed; null for all.
  ///
  /// @param asked null for all that the caller may see
  public @Nullable Brin grantsTo(@Nullable Brin asked) {
    Caller present = caller.get();
    return isOfSia(present) ? asked : present.brin().orElse(asked);
  }

  /// True when the caller acts for this institution, whatever other roles there are.
  public boolean mayActFor(Brin brin) {
    return caller.get().brin().filter(brin::equals).isPresent();
  }

  /// True for the people of SIA, who see what is prepared too.
  public boolean isOfSia() {
    return isOfSia(caller.get());
  }

  /// True for the people of SIA: a machine client has no need of which person did what.
  public boolean seesWhoActed() {
    return caller.get().isAnyOf(Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN);
  }

  /// True for whoever works with what people wrote: those of SIA, and an institution.
  public boolean seesReasons() {
    return seesWhoActed() || caller.get().brin().isPresent();
  }

  private static boolean isOfSia(Caller present) {
    return present.isAnyOf(Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN, Roles.DASHBOARD);
  }
}
