package nl.innovatietraineeship.kit.sloppy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.time.Instant;
import java.util.UUID;

/// No path, so that it is never served.
class SloppyResource {

  @GET
  public String withoutRoles() {
    return "anyone";
  }

  @POST
  @jakarta.annotation.security.RolesAllowed("officer")
  public String withoutCommand() {
    return "no transaction";
  }

  Instant clock() {
    return Instant.now();
  }

  UUID chance() {
    return UUID.randomUUID();
  }
}
