package nl.innovatietraineeship.kit.things;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Bodies;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/things")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Things", description = "What there is.")
class ThingResource {

  @Inject Things things;
  @Inject ThingLifecycle lifecycle;
  @Inject Answers answers;
  @Inject IfMatch ifMatch;
  @Inject Bodies bodies;
  @Inject Query query;

  @GET
  @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
  @Operation(
      operationId = "listThings",
      summary = "All things",
      description = "In the order of their making.")
  @Parameter(
      name = "kind",
      in = ParameterIn.QUERY,
      description = "Only things of this kind.",
      schema = @Schema(implementation = ThingKind.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of things.",
      content = @Content(schema = @Schema(implementation = ThingPage.class)))
  public Response list() {
    ThingKind kind = query.constant("kind", ThingKind.class);
    var page = query.page();
    return answers.page(
        page.page(things.list(kind, page), thing -> thing.id().value().toString(), ThingView::of));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.OFFICER, Roles.ADMIN})
  @Operation(operationId = "readThing", summary = "A thing", description = "As it stands.")
  @APIResponse(
      responseCode = "200",
      description = "The thing.",
      content = @Content(schema = @Schema(implementation = ThingView.class)))
  public Response read(
      @RestPath @Parameter(schema = @Schema(implementation = String.class, examples = "90000001"))
          String id) {
    return answers.ok(things.named(id), ThingView::of);
  }

  @POST
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "makeThing",
      summary = "Make a thing",
      description = "A title is used once.")
  @APIResponse(
      responseCode = "201",
      description = "The thing, as made.",
      content = @Content(schema = @Schema(implementation = ThingView.class)))
  public Response make(ThingInput input) {
    Thing thing = lifecycle.make(input);
    return answers.created(thing, thing.id().value(), ThingView::of);
  }

  @PUT
  @Path("/{id}")
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "replaceThing",
      summary = "Describe a thing anew",
      description = "In any state.")
  @APIResponse(
      responseCode = "200",
      description = "The thing, as described.",
      content = @Content(schema = @Schema(implementation = ThingView.class)))
  public Response replace(@RestPath String id, ThingInput input) {
    Thing thing = things.named(id);
    ifMatch.require(thing);
    thing.describe(input);
    return answers.ok(thing, ThingView::of);
  }

  @PATCH
  @Path("/{id}")
  @Command
  @Consumes("application/merge-patch+json")
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "changeThing",
      summary = "Change some of a thing",
      description = "In any state; what is not sent stays.")
  @RequestBody(
      description = "A merge patch (RFC 7396).",
      required = true,
      content =
          @Content(
              mediaType = "application/merge-patch+json",
              schema = @Schema(implementation = ThingInput.class)))
  @APIResponse(
      responseCode = "200",
      description = "The thing, as changed.",
      content = @Content(schema = @Schema(implementation = ThingView.class)))
  public Response change(@RestPath String id, JsonNode patch) {
    Thing thing = things.named(id);
    ifMatch.require(thing);
    thing.describe(bodies.patched(thing.input(), patch, ThingInput.class));
    return answers.ok(thing, ThingView::of);
  }

  @DELETE
  @Path("/{id}")
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "removeThing",
      summary = "Remove a thing",
      description = "In any state; it is gone then.")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public Response remove(@RestPath String id) {
    Thing thing = things.named(id);
    ifMatch.require(thing);
    things.delete(thing);
    return Response.noContent().build();
  }

  @POST
  @Path("/{id}/closing")
  @Command
  @RolesAllowed(Roles.OFFICER)
  @Operation(
      operationId = "closeThing",
      summary = "Close a thing",
      description = "Needs an OPEN thing.")
  @APIResponse(
      responseCode = "200",
      description = "The thing, closed.",
      content = @Content(schema = @Schema(implementation = ThingView.class)))
  public Response close(@RestPath String id) {
    Thing thing = things.named(id);
    ifMatch.accept(thing);
    return answers.ok(lifecycle.close(thing), ThingView::of);
  }
}
