package nl.innovatietraineeship.kit.sloppy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;

/// No path, so that it is never served.
public class SloppyRoles {

  @GET
  @PermitAll
  public String forTheWholeWorld() {
    return "no token asked";
  }

  @GET
  @RolesAllowed("**")
  public String forWhoeverIsLoggedIn() {
    return "no role asked";
  }

  @GET
  @RolesAllowed({"officer", "oficer"})
  public String forARoleThatThereIsNot() {
    return "a slip of the pen";
  }

  @HEAD
  public void byAnotherMethod() {
    // Whatever the method, an operation asks who calls.
  }
}
