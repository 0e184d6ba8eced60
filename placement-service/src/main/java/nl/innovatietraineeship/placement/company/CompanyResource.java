package nl.innovatietraineeship.placement.company;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Command;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.problem.NotAllowed;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.reference.Kvk;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Firms over HTTP.
@Path("/companies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Companies", description = "Firms (mkb-ondernemers) and their size declarations.")
class CompanyResource {

  private static final String NOTE =
      "Every hogeschool sees all firms, a firm itself, a trainee the firms of the own"
          + " traineeships; a machine client gets no names.";

  @Inject Companies companies;
  @Inject CompanyLifecycle lifecycle;
  @Inject Scope scope;
  @Inject Query query;
  @Inject Answers answers;

  @Schema(name = "CompanyPage", description = "A page of firms.")
  record CompanyPage(
      @Schema(description = "Firms, in the order of their registration.") List<CompanyView> items,
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
  @Operation(operationId = "listCompanies", summary = "Firms", description = NOTE)
  @Parameter(
      name = "kvk",
      in = ParameterIn.QUERY,
      description = "The firm with this KvK number; 403 for who may not read such numbers.",
      schema = @Schema(implementation = String.class, examples = "90000001"))
  @Parameter(
      name = "province",
      in = ParameterIn.QUERY,
      description = "Firms in this province.",
      schema = @Schema(implementation = String.class, examples = "Noord-Brabant"))
  @Parameter(
      name = "sector",
      in = ParameterIn.QUERY,
      description = "Firms of this SBI code.",
      schema = @Schema(implementation = String.class, examples = "1071"))
  @APIResponse(
      responseCode = "200",
      description = "A page of firms.",
      content = @Content(schema = @Schema(implementation = CompanyPage.class)))
  public Response list() {
    var selection =
        companies
            .visible()
            .where("e.kvk = :kvk", "kvk", kvk())
            .where("e.address.province = :province", "province", query.text("province"))
            .where("e.sector = :sector", "sector", query.text("sector"));
    var page = query.page();
    return answers.page(
        page.page(
            selection.page(page),
            company -> company.id().value().toString(),
            company -> CompanyView.of(company, scope)));
  }

  /// Whoever does not see firms does not learn by searching which one has a number, and is told so.
  private @Nullable Kvk kvk() {
    Kvk kvk = query.parsed("kvk", "A KvK number: eight digits.", Kvk::new);
    if (kvk != null && !scope.seesFirms()) {
      throw new NotAllowed("Who may not read KvK numbers does not search by one: leave out kvk.");
    }
    return kvk;
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
  @Operation(operationId = "readCompany", summary = "A firm", description = NOTE)
  @APIResponse(
      responseCode = "200",
      description = "The firm.",
      content = @Content(schema = @Schema(implementation = CompanyView.class)))
  public Response read(@RestPath @Parameter(example = "C-000001") String id) {
    Company company = companies.visible().find(id).orElseThrow(() -> new NotFound("company", id));
    return answers.ok(company, found -> CompanyView.of(found, scope));
  }

  @POST
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY})
  @Operation(
      operationId = "registerCompany",
      summary = "Register a firm",
      description =
          "By a hogeschool, or by the firm itself; once for a KvK number: search by it first.")
  @APIResponse(
      responseCode = "201",
      description = "The firm, not declared yet.",
      content = @Content(schema = @Schema(implementation = CompanyView.class)))
  public Response register(CompanyRegistration registration) {
    Company company = lifecycle.register(registration);
    return answers.created(company, company.id().value(), made -> CompanyView.of(made, scope));
  }

  @PATCH
  @Path("/{id}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @Command
  @RolesAllowed({Roles.HOGESCHOOL, Roles.COMPANY})
  @Operation(
      operationId = "correctCompany",
      summary = "Correct a firm's particulars",
      description =
          "A merge patch (RFC 7396) of name, street, postcode, city, province and sector; the KvK"
              + " number stays. By the firm itself, or by a hogeschool as long as the firm has not"
              + " declared its size. Places keep the province and sector that they took from the firm"
              + " when they were offered, traineeships the province of their place, and dashboards"
              + " count by these: nothing follows, and nothing is published.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = "application/merge-patch+json",
              schema = @Schema(implementation = CompanyPatch.class)))
  @APIResponse(
      responseCode = "200",
      description = "The firm as it now is.",
      content = @Content(schema = @Schema(implementation = CompanyView.class)))
  public Response correct(@RestPath @Parameter(example = "C-000001") String id, JsonNode patch) {
    return answers.ok(lifecycle.correct(id, patch), company -> CompanyView.of(company, scope));
  }

  @PUT
  @Path("/{id}/declaration")
  @Command
  @RolesAllowed(Roles.COMPANY)
  @Operation(
      operationId = "declareCompany",
      summary = "Declare the firm's size and aid",
      description =
          "By the firm itself, in any state. The first declaration needs no If-Match, a later one"
              + " the firm's ETag. The firm is eligible when it has fewer than 250 staff and a"
              + " turnover of at most EUR 50 million or a balance sheet total of at most EUR 43"
              + " million, linked enterprises in full and partners pro rata included, and public"
              + " bodies hold less than 25 % of it; a status changes after two periods in a row. The"
              + " derivation is shown. What counts is the day of the start.")
  @APIResponse(
      responseCode = "200",
      description = "The firm with its declaration.",
      content = @Content(schema = @Schema(implementation = CompanyView.class)))
  public Response declare(
      @RestPath @Parameter(example = "C-000001") String id, CompanyDeclaration declaration) {
    return answers.ok(
        lifecycle.declare(id, declaration), company -> CompanyView.of(company, scope));
  }
}
