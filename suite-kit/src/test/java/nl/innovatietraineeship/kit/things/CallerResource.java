package nl.innovatietraineeship.kit.things;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.innovatietraineeship.kit.security.CurrentCaller;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Says who calls.
@Path("/caller")
class CallerResource {

  @Inject CurrentCaller caller;

  @GET
  @RolesAllowed(Roles.OFFICER)
  @Operation(hidden = true)
  public String read() {
    return caller.get().sub();
  }
}
