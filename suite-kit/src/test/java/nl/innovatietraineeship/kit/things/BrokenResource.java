package nl.innovatietraineeship.kit.things;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Fails with something in its message that nobody outside may read.
@Path("/broken")
class BrokenResource {

  @GET
  @RolesAllowed(Roles.OFFICER)
  @Operation(hidden = true)
  public String read() {
    throw new IllegalStateException("the secret inside");
  }
}
