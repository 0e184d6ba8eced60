package nl.innovatietraineeship.placement.traineeship;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The parties' confirmations over HTTP.
@Path("/traineeships/{id}/confirmations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Traineeships", description = "Matches, confirmations, internships and employments.")
class ConfirmationResource {

  private static final String PARTY = "hogeschool, company or trainee.";

  @Inject Traineeships traineeships;
  @Inject ConfirmationLifecycle lifecycle;
  @Inject Query query;
  @Inject Answers answers;
  @Inject TraineeshipAnswers traineeshipAnswers;

  @Schema(name = "ConfirmationPage", description = "A page of confirmations.")
  record ConfirmationPage(
      @Schema(description = "One of each party that ever confirmed, by the party's name.")
          List<ConfirmationView> items,
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
  @Operation(
      operationId = "listConfirmations",
      summary = "The parties' confirmations",
      description =
          "For whoever sees the traineeship. Of a party that confirmed again, the confirmation that"
              + " stands, else the one that was revoked last. Who confirmed is not told.")
  @APIResponse(
      responseCode = "200",
      description = "A page of confirmations.",
      content = @Content(schema = @Schema(implementation = ConfirmationPage.class)))
  public Response list(@RestPath @Parameter(example = "IT20-002-01") String id) {
    var page = query.page();
    return answers.page(
        page.page(
            traineeships.sought(id).confirmations().all().stream()
                .sorted(Comparator.comparing(ConfirmationResource::key))
                .filter(each -> key(each).compareTo(page.after()) > 0)
                .limit(page.fetch())
                .toList(),
            ConfirmationResource::key,
            ConfirmationView::of));
  }

  @GET
  @Path("/{party}")
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
  @Operation(
      operationId = "readConfirmation",
      summary = "A party's confirmation",
      description =
          "For whoever sees the traineeship, also after it was revoked. The ETag is the"
              + " traineeship's, which revoking names.")
  @APIResponse(
      responseCode = "200",
      description = "The confirmation.",
      content = @Content(schema = @Schema(implementation = ConfirmationView.class)))
  public Response read(
      @RestPath @Parameter(example = "IT20-002-01") String id,
      @RestPath @Parameter(description = PARTY, example = "hogeschool") String party) {
    query.done();
    Traineeship traineeship = traineeships.sought(id);
    Confirmation found =
        traineeship
            .confirmations()
            .last(parse(party))
            .orElseThrow(() -> new NotFound("confirmation of the party", party));
    return answers.ok(traineeship, _ -> ConfirmationView.of(found));
  }

  @PUT
  @Path("/{party}")
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY, Roles.TRAINEE})
  @Operation(
      operationId = "confirmTraineeship",
      summary = "Confirm for a party",
      description =
          "`party` is hogeschool, company or trainee; each for itself, and nobody for two. The"
              + " traineeship must be MATCHED. It creates, and needs no If-Match; when the party"
              + " has confirmed already nothing changes.")
  @APIResponse(
      responseCode = "200",
      description = "The traineeship with its confirmations.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response confirm(
      @RestPath @Parameter(example = "IT20-002-01") String id,
      @RestPath @Parameter(description = PARTY, example = "hogeschool") String party) {
    return traineeshipAnswers.ok(lifecycle.confirm(id, parse(party)));
  }

  @DELETE
  @Path("/{party}")
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY, Roles.TRAINEE})
  @Operation(
      operationId = "revokeConfirmation",
      summary = "Revoke a party's confirmation",
      description =
          "Each party for itself, while the traineeship is MATCHED. If-Match names the"
              + " traineeship's ETag. Without a confirmation nothing changes.")
  @APIResponse(
      responseCode = "200",
      description = "The traineeship without that confirmation.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response revoke(
      @RestPath @Parameter(example = "IT20-002-01") String id,
      @RestPath @Parameter(description = PARTY, example = "hogeschool") String party) {
    return traineeshipAnswers.ok(lifecycle.revoke(id, parse(party)));
  }

  private static String key(Confirmation confirmation) {
    return confirmation.party().name();
  }

  private static Party parse(String raw) {
    return Arrays.stream(Party.values())
        .filter(party -> party.name().equals(raw.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new NotFound("party", raw));
  }
}
