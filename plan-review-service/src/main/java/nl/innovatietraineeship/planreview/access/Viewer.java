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
/// @param office one of the persons at SIA: sees of every plan what was done with it, by whom and
///   why
/// @param judges one of those of them who judge plans: sees what their applicants wrote, and names
public record Viewer(String sub, Optional<Brin> brin, boolean sia, boolean office, boolean judges) {

  public static Viewer of(Caller caller) {
    boolean judges = caller.isAnyOf(Roles.OFFICER, Roles.CHAIR, Roles.BOARD);
    boolean office = judges || caller.isAnyOf(Roles.FINANCE, Roles.ADMIN);
    boolean sia = office || caller.is(Roles.DASHBOARD);
    boolean applicant = caller.isAnyOf(Roles.HOGESCHOOL, Roles.LECTOR);
    Optional<Brin> brin = applicant ? caller.brin() : Optional.empty();
    return new Viewer(caller.sub(), brin, sia, office, judges);
  }

  /// Nobody outside SIA sees an outcome before it is announced.
  public boolean seesOutcomes() {
    return sia;
  }

  /// Sees what persons wrote in a plan, and names: of every plan those who judge it, of its own the
  /// institution.
  public boolean seesTextsOf(Brin institution) {
    return judges || isOf(institution);
  }

  /// Sees what was done with a plan, and why: of every plan the office, of its own the institution.
  public boolean followsPlansOf(Brin institution) {
    return office || isOf(institution);
  }

  public boolean isOf(Brin institution) {
    return brin.filter(institution::equals).isPresent();
  }
}
