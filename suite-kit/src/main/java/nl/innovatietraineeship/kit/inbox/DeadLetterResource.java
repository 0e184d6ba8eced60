package nl.innovatietraineeship.kit.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.Page;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// Dead letters: what could not be handled, why, and the re-drive.
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Dead letters", description = "Messages that wait for an administrator.")
public class DeadLetterResource {

  @Inject DeadLetters letters;
  @Inject Redrive redrive;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of dead letters.
  @Schema(name = "DeadLetterPage")
  public record DeadLetterPage(java.util.List<DeadLetter> items, String next) {}

  @GET
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "listDeadLetters",
      summary = "Dead letters, in the order of their arrival",
      description = "A FAILED letter parks its key; QUEUED ones wait behind it.")
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      schema = @Schema(implementation = DeadLetter.State.class))
  @Parameter(
      name = "consumer",
      in = ParameterIn.QUERY,
      schema = @Schema(implementation = String.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of dead letters.",
      content = @Content(schema = @Schema(implementation = DeadLetterPage.class)))
  public Response list() {
    var state = query.constant("state", DeadLetter.State.class);
    String consumer = query.text("consumer");
    var page = query.page();
    Page<DeadLetter> found =
        page.page(
            letters.list(state, consumer, page),
            letter -> letter.id().toString(),
            letter -> letter);
    return answers.page(found);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "readDeadLetter",
      summary = "A dead letter",
      description = "With its message, its reason and where it stands.")
  @APIResponse(
      responseCode = "200",
      description = "The dead letter.",
      content = @Content(schema = @Schema(implementation = DeadLetter.class)))
  public Response read(@RestPath String id) {
    return answers.ok(find(id));
  }

  @POST
  @Path("/{id}/redrive")
  @Command
  @RolesAllowed(Roles.ADMIN)
  @Operation(
      operationId = "redriveDeadLetter",
      summary = "Handle a dead letter and all of its key, in order",
      description = "Stops at the first that still fails; the answer is the letter as it then is.")
  @APIResponse(
      responseCode = "200",
      description = "The dead letter as it is after the re-drive.",
      content = @Content(schema = @Schema(implementation = DeadLetter.class)))
  public Response redrive(@RestPath String id) {
    DeadLetter letter = find(id);
    redrive.key(letter.consumer(), letter.parkedKey());
    return answers.ok(find(id));
  }

  private DeadLetter find(String raw) {
    return IdOrReference.idOf(raw)
        .flatMap(letters::find)
        .orElseThrow(() -> new NotFound("dead letter", raw));
  }
}
