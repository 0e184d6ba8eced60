package nl.innovatietraineeship.planreview.access;

import java.util.Optional;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.security.Caller;
import nl.innovatietraineeship.kit.security.Roles;

/// What a caller may see of the rows in its scope.
///
/// @param sub the person
/// @param brin the own institution of an applicant
/// @param sia part of SIA: sees outcomes before they are announced
/// @param office one of the persons at SIA: sees what persons wrote, and names, of every plan
public record Viewer(String sub, Optional<Brin> brin, boolean sia, boolean office) {

  public static Viewer of(Caller caller) {
    boolean office =
        caller.isAnyOf(Roles.OFFICER, Roles.CHAIR, Roles.BOARD, Roles.FINANCE, Roles.ADMIN);
    boolean sia = office || caller.is(Roles.DASHBOARD);
    boolean applicant = caller.isAnyOf(Roles.HOGESCHOOL, Roles.LECTOR);
    return new Viewer(caller.sub(), applicant ? caller.brin() : Optional.empty(), sia, office);
  }

  /// Nobody outside SIA sees an outcome before it is announced.
  public boolean seesOutcomes() {
    return sia;
  }

  /// Sees what persons wrote, and names: of every plan the office, of its own the institution.
  public boolean seesTextsOf(Brin institution) {
    return office || isOf(institution);
  }

  public boolean isOf(Brin institution) {
    return brin.filter(institution::equals).isPresent();
  }
}
