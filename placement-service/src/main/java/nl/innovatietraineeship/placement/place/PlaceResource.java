package nl.innovatietraineeship.placement.place;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.problem.NotAllowed;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Places over HTTP.
@Path("/places")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Places", description = "Places at firms, offered and accepted.")
class PlaceResource {

  private static final String NOTE =
      "An offered place is open to every hogeschool, an accepted one to the hogeschool that accepted"
          + " it; a firm sees its own.";

  @Inject Places places;
  @Inject PlaceLifecycle lifecycle;
  @Inject Scope scope;
  @Inject Query query;
  @Inject Answers answers;

  @Schema(name = "PlacePage", description = "A page of places.")
  record PlacePage(
      @Schema(description = "Places, in the order of their offer.") List<PlaceView> items,
      @Schema(description = "Cursor of the next page; absent on the last.")
          @Nullable String next) {}

  @GET
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.COMPANY,
    Roles.TRAINEE,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.DASHBOARD
  })
  @Operation(operationId = "listPlaces", summary = "Places", description = NOTE)
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Places in this state.",
      schema = @Schema(implementation = PlaceState.Name.class))
  @Parameter(
      name = "province",
      in = ParameterIn.QUERY,
      description = "Places in this province.",
      schema = @Schema(implementation = String.class, examples = "Noord-Brabant"))
  @Parameter(
      name = "sector",
      in = ParameterIn.QUERY,
      description = "Places of this sector.",
      schema = @Schema(implementation = String.class, examples = "1071"))
  @Parameter(
      name = "theme",
      in = ParameterIn.QUERY,
      description = "Places of this knowledge and innovation agenda (KIA).",
      schema = @Schema(implementation = Theme.class))
  @Parameter(
      name = "text",
      in = ParameterIn.QUERY,
      description =
          "Places of which title or question has this text, from three letters on; 403 for who may"
              + " not read questions.",
      schema = @Schema(implementation = String.class, examples = "waste"))
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "Places that are available on this day and until the next one.",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(
      name = "until",
      in = ParameterIn.QUERY,
      description = "Places that are available until this day, and from the one before.",
      schema = @Schema(implementation = LocalDate.class))
  @Parameter(
      name = "company",
      in = ParameterIn.QUERY,
      description = "Places of this firm: id or reference.",
      schema = @Schema(implementation = String.class, examples = "C-000001"))
  @APIResponse(
      responseCode = "200",
      description = "A page of places.",
      content = @Content(schema = @Schema(implementation = PlacePage.class)))
  public Response list() {
    var selection =
        places
            .visible()
            .where("e.state = :state", "state", query.constant("state", PlaceState.Name.class))
            .where("e.terms.province = :province", "province", query.text("province"))
            .where("e.terms.sector = :sector", "sector", query.text("sector"))
            .where("e.terms.theme = :theme", "theme", query.constant("theme", Theme.class))
            .where("e.terms.from <= :from and e.terms.until >= :from", "from", query.day("from"))
            .where(
                "e.terms.from <= :until and e.terms.until >= :until", "until", query.day("until"))
            .where(Places.TEXT, "text", text())
            .whereNamed(
                "e.companyId.value",
                "e.companyId.value in"
                    + " (select f.id.value from Company f where f.reference = :company)",
                "company",
                query.text("company"));
    var page = query.page();
    return answers.page(
        page.page(
            selection.page(page),
            place -> place.id().value().toString(),
            place -> PlaceView.of(place, scope)));
  }

  /// Whoever may not read questions learns nothing of them by searching either, and is told so.
  private @Nullable String text() {
    String pattern = query.parsed("text", "At least three letters.", Places::containing);
    if (pattern != null && !scope.seesPersons()) {
      throw new NotAllowed(
          "Who may not read what firms ask does not search in it: leave out text.");
    }
    return pattern;
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.LECTOR,
    Roles.COMPANY,
    Roles.TRAINEE,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.DASHBOARD
  })
  @Operation(operationId = "readPlace", summary = "A place", description = NOTE)
  @APIResponse(
      responseCode = "200",
      description = "The place.",
      content = @Content(schema = @Schema(implementation = PlaceView.class)))
  public Response read(@RestPath @Parameter(example = "P-000001") String id) {
    Place place = places.visible().find(id).orElseThrow(() -> new NotFound("place", id));
    return answers.ok(place, found -> PlaceView.of(found, scope));
  }

  @POST
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY})
  @Operation(
      operationId = "offerPlace",
      summary = "Offer a place",
      description =
          "By the firm itself, or on its behalf by a hogeschool, which names a registered firm:"
              + " search by its KvK number, or register it first. Like any other the place is open"
              + " to every hogeschool, and the firm sees it. Published as place-offered, without"
              + " its texts.")
  @APIResponse(
      responseCode = "201",
      description = "The place, OFFERED.",
      content = @Content(schema = @Schema(implementation = PlaceView.class)))
  public Response offer(PlaceOffer offer) {
    Place place = lifecycle.offer(offer);
    return answers.created(place, place.id().value(), made -> PlaceView.of(made, scope));
  }

  @POST
  @Path("/{id}/acceptance")
  @Command
  @RolesAllowed(Roles.HOGESCHOOL)
  @Operation(
      operationId = "acceptPlace",
      summary = "Accept a place",
      description =
          "By a hogeschool, for itself. The place must be OFFERED and becomes ACCEPTED; then no"
              + " other hogeschool sees it any more.")
  @APIResponse(
      responseCode = "200",
      description = "The place, ACCEPTED.",
      content = @Content(schema = @Schema(implementation = PlaceView.class)))
  public Response accept(@RestPath @Parameter(example = "P-000001") String id) {
    return answers.ok(lifecycle.accept(id), place -> PlaceView.of(place, scope));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY})
  @Operation(
      operationId = "withdrawPlace",
      summary = "Withdraw a place",
      description =
          "By its firm, or by the hogeschool that offered it on the firm's behalf. The place must be"
              + " OFFERED or ACCEPTED and becomes WITHDRAWN. Published as place-closed.")
  @APIResponse(
      responseCode = "200",
      description = "The place, WITHDRAWN.",
      content = @Content(schema = @Schema(implementation = PlaceView.class)))
  public Response withdraw(@RestPath @Parameter(example = "P-000001") String id) {
    return answers.ok(lifecycle.withdraw(id), place -> PlaceView.of(place, scope));
  }
}
