package nl.innovatietraineeship.placement.traineeship;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.placement.access.Selection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Traineeships over HTTP.
@Path("/traineeships")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Traineeships", description = "Matches, confirmations, internships and employments.")
class TraineeshipResource {

  private static final String NOTE =
      "Hogeschool and lector see those of their institution, firm and trainee their own. `missing`"
          + " tells what a start still lacks.";

  @Inject Traineeships traineeships;
  @Inject TraineeshipLifecycle lifecycle;
  @Inject Readiness readiness;
  @Inject CsvExport csv;
  @Inject Query query;
  @Inject TraineeshipAnswers answers;

  @Schema(name = "TraineeshipPage", description = "A page of traineeships.")
  record TraineeshipPage(
      @Schema(description = "Traineeships, in the order of their matching.")
          List<TraineeshipView> items,
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
  @Operation(operationId = "listTraineeships", summary = "Traineeships", description = NOTE)
  @Parameter(
      name = "plan",
      in = ParameterIn.QUERY,
      description = "Of this plan: id or reference.",
      schema = @Schema(implementation = String.class, examples = "IT20-001"))
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "In this state.",
      schema = @Schema(implementation = TraineeshipState.Name.class))
  @Parameter(
      name = "brin",
      in = ParameterIn.QUERY,
      description = "Of this hogeschool.",
      schema = @Schema(implementation = String.class, examples = "30GB"))
  @Parameter(
      name = "company",
      in = ParameterIn.QUERY,
      description = "At this firm: id or reference.",
      schema = @Schema(implementation = String.class, examples = "C-000001"))
  @Parameter(
      name = "ready",
      in = ParameterIn.QUERY,
      description = "true: matches that miss nothing; false: matches that miss something.",
      schema = @Schema(implementation = Boolean.class))
  @Parameter(
      name = "columns",
      in = ParameterIn.QUERY,
      description =
          "With `Accept: text/csv`, which columns, separated by commas: reference, plan, brin,"
              + " companyId, province, state, plannedStart, plannedEnd, slotNo, startedOn,"
              + " internshipEnds, graduatedOn, employedFrom, completedOn, endedIn, reasonCode,"
              + " endedBy, endedOn; all when absent. `limit` and `cursor` are for pages of JSON.",
      schema = @Schema(implementation = String.class, examples = "reference,state"))
  @APIResponse(
      responseCode = "200",
      description = "A page of traineeships.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TraineeshipPage.class)),
        @Content(
            mediaType = "text/csv",
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    description =
                        "All rows at once, in the chosen columns; more than 10,000 are refused.",
                    examples = "reference,state"))
      })
  public Response list() {
    query.text("columns");
    var selected = selected();
    var page = query.page();
    return answers.page(selected.after(page.afterId(), page.fetch()), page);
  }

  /// The same rows as CSV; described with the operation above, since an address has one.
  @GET
  @Produces("text/csv;qs=0.5")
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
  @Operation(hidden = true)
  public Response export() {
    var selected = selected();
    List<CsvColumn> columns = query.parsed("columns", CsvColumn.EXPECTED, CsvExport::columns);
    query.done();
    return Response.ok(
            csv.write(
                selected,
                columns == null ? List.of(CsvColumn.values()) : columns,
                CsvExport.MAXIMUM_ROWS))
        .type("text/csv;charset=UTF-8;header=present")
        .build();
  }

  private CsvExport.Rows selected() {
    var selection = narrowed();
    Boolean ready = query.flag("ready");
    return ready == null
        ? selection::after
        : (behind, count) -> readiness.after(selection, ready, behind, count);
  }

  private Selection<Traineeship> narrowed() {
    return traineeships
        .visible()
        .whereNamed("e.planId.value", "e.plan = :plan", "plan", query.text("plan"))
        .where("e.state = :state", "state", query.constant("state", TraineeshipState.Name.class))
        .where("e.brin = :brin", "brin", query.parsed("brin", "A BRIN, such as 30GB.", Brin::new))
        .whereNamed(
            "e.companyId.value",
            "e.companyId.value in"
                + " (select f.id.value from Company f where f.reference = :company)",
            "company",
            query.text("company"));
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
  @Operation(operationId = "readTraineeship", summary = "A traineeship", description = NOTE)
  @APIResponse(
      responseCode = "200",
      description = "The traineeship.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-002-01") String id) {
    return answers.ok(traineeships.sought(id));
  }

  @POST
  @Command
  @RolesAllowed(Roles.HOGESCHOOL)
  @Operation(
      operationId = "matchTrainee",
      summary = "Match a trainee with a place under a plan",
      description =
          "By the hogeschool. The plan is known here, its own, and not withdrawn or refused; the"
              + " place is ACCEPTED by it and becomes FILLED; the trainee has no other traineeship"
              + " over the whole planned time. The traineeship is MATCHED.")
  @APIResponse(
      responseCode = "201",
      description = "The traineeship, MATCHED.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response match(TraineeshipMatch match) {
    return answers.created(lifecycle.match(match));
  }

  @PUT
  @Path("/{id}/lector")
  @Command
  @RolesAllowed(Roles.HOGESCHOOL)
  @Operation(
      operationId = "nameLector",
      summary = "Name the lector, or another one",
      description =
          "By the hogeschool, while the traineeship is MATCHED. Once firm or trainee confirmed with a"
              + " lector named, another one is proposed as an amendment.")
  @APIResponse(
      responseCode = "200",
      description = "The traineeship.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response nameLector(
      @RestPath @Parameter(example = "IT20-002-01") String id, LectorNamed lector) {
    return answers.ok(lifecycle.supervisedBy(id, lector.lector()));
  }

  @POST
  @Path("/{id}/start")
  @Command
  @RolesAllowed(Roles.HOGESCHOOL)
  @Operation(
      operationId = "startInternship",
      summary = "Start the internship",
      description =
          "By the hogeschool, when the traineeship is MATCHED and nothing is `missing`: an awarded"
              + " plan, a free slot, three confirmations, a lector, an eligible firm. Takes the"
              + " slot and becomes INTERNSHIP. Published as internship-started.")
  @APIResponse(
      responseCode = "200",
      description = "The traineeship, INTERNSHIP.",
      content = @Content(schema = @Schema(implementation = TraineeshipView.class)))
  public Response start(
      @RestPath @Parameter(example = "IT20-002-01") String id, @Nullable InternshipStart start) {
    return answers.ok(lifecycle.start(id, start == null ? null : start.on()));
  }
}
