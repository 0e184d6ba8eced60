package nl.innovatietraineeship.kit.sloppy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// No path, so that it is never served.
public class SloppyAnswer {

  @GET
  @RolesAllowed("officer")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = String.class)))
  public String withoutMediaType() {
    return "a schema that the description loses";
  }
}
