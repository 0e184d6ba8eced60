package nl.innovatietraineeship.budget.grant;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.innovatietraineeship.budget.access.BudgetAccess;
import nl.innovatietraineeship.budget.ledger.Entry;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Grants, and what was booked for them.
@Path("/grants")
@RunOnVirtualThread
@Tag(name = "Grants", description = "What was awarded, and the entries behind it.")
public class GrantResource {

  @Inject Grants grants;
  @Inject Ledger ledger;
  @Inject BudgetAccess access;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of grants.
  @Schema(name = "GrantPage", description = "Grants, in the order of their award.")
  record GrantPage(
      @Schema(description = "The grants.") List<GrantView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  /// A page of entries.
  @Schema(name = "EntryPage", description = "Entries, in the order of booking.")
  record EntryPage(
      @Schema(description = "The entries.") List<EntryView> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.FINANCE,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.ADMIN,
    Roles.DASHBOARD
  })
  @Operation(
      operationId = "listGrants",
      summary = "Grants",
      description = "A hogeschool sees those of its own institution.")
  @Parameter(
      name = "call",
      in = ParameterIn.QUERY,
      description = "Only grants of this call: its UUID or reference.",
      schema = @Schema(implementation = String.class),
      example = "IT20")
  @Parameter(
      name = "brin",
      in = ParameterIn.QUERY,
      description = "Only grants to this institution.",
      schema = @Schema(implementation = String.class),
      example = "30GB")
  @Parameter(
      name = "plan",
      in = ParameterIn.QUERY,
      description = "Only the grant of this plan: its UUID or reference.",
      schema = @Schema(implementation = String.class),
      example = "IT20-002")
  @APIResponse(
      responseCode = "200",
      description = "A page of grants.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = GrantPage.class)))
  public Response list() {
    var call = query.parsed("call", "A UUID or a reference.", IdOrReference::parse);
    var plan = query.parsed("plan", "A UUID or a reference.", IdOrReference::parse);
    Brin brin = query.parsed("brin", "Two digits and two letters, such as 30GB.", Brin::new);
    var page = query.page();
    var found =
        access.mayListGrantsTo(brin)
            ? grants.list(new Grants.Filter(call, access.grantsTo(brin), plan), page)
            : List.<Grant>of();
    return answers.page(page.page(found, grant -> grant.id().value().toString(), GrantView::of));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.FINANCE,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.ADMIN,
    Roles.DASHBOARD
  })
  @Operation(
      operationId = "readGrant",
      summary = "A grant",
      description = "To a hogeschool, another institution's grant does not exist.")
  @APIResponse(
      responseCode = "200",
      description = "The grant.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = GrantView.class)))
  public Response read(@RestPath @Parameter(example = "IT20-002-G") String id) {
    query.done();
    return answers.ok(grants.seen(id), GrantView::of);
  }

  @GET
  @Path("/{id}/entries")
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.FINANCE,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.ADMIN,
    Roles.DASHBOARD
  })
  @Operation(
      operationId = "listEntriesOfGrant",
      summary = "What was booked for a grant",
      description =
          "Append-only, from its reservation on: on each account of the call what it is for this grant. What is free is of the call, so that the other side of what the grant took from it, or gave back, is among the call's own entries.")
  @APIResponse(
      responseCode = "200",
      description = "A page of entries.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EntryPage.class)))
  public Response entries(@RestPath @Parameter(example = "IT20-002-G") String id) {
    var page = query.page();
    Grant grant = grants.seen(id);
    return answers.page(
        page.page(
            ledger.entriesOf(grant.claimId(), page),
            entry -> entry.id().toString(),
            entry -> EntryView.of(entry, grant)));
  }

  @GET
  @Path("/{id}/entries/{entry}")
  @RolesAllowed({
    Roles.HOGESCHOOL,
    Roles.FINANCE,
    Roles.OFFICER,
    Roles.BOARD,
    Roles.ADMIN,
    Roles.DASHBOARD
  })
  @Operation(
      operationId = "readEntryOfGrant",
      summary = "An entry of a grant",
      description = "It was booked for this grant, and is never changed.")
  @APIResponse(
      responseCode = "200",
      description = "The entry.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EntryView.class)))
  public Response entry(
      @RestPath @Parameter(example = "IT20-002-G") String id,
      @RestPath
          @Parameter(
              description = "The entry's UUID.",
              example = "01774e6b-6a40-7d0b-9b8e-2f1f5b6f3c11")
          String entry) {
    query.done();
    Grant grant = grants.seen(id);
    Entry found =
        ledger.entryOf(grant.claimId(), entry).orElseThrow(() -> new NotFound("entry", entry));
    return answers.ok(found, each -> EntryView.of(each, grant));
  }
}
