package nl.innovatietraineeship.budget.position;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.ledger.Account;
import nl.innovatietraineeship.budget.ledger.Entry;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
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
import org.jspecify.annotations.Nullable;

/// The position of a call, and the books behind it, now and as of any moment.
@Path("/calls/{id}")
@RunOnVirtualThread
@Tag(name = "Calls", description = "The books of the calls.")
public class PositionResource {

  @Inject Calls calls;
  @Inject Positions positions;
  @Inject Balances balances;
  @Inject Ledger ledger;
  @Inject Query query;
  @Inject Answers answers;

  /// A page of entries.
  @Schema(name = "BookedEntryPage", description = "Entries, in the order of booking.")
  record BookedEntryPage(
      @Schema(description = "The entries.") List<BookedEntry> items,
      @Nullable @Schema(description = "The cursor of the next page; absent on the last.")
          String next) {}

  @GET
  @Path("/position")
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN, Roles.DASHBOARD})
  @Operation(
      operationId = "readPositionOfCall",
      summary = "How the money of a call stands, or stood",
      description =
          "What is reserved and awarded, or determined, is together at most the "
              + "ceiling, at every instant. As of the moment of a primary decision it is what "
              + "counts for an objection (Awb 4:25(3)).")
  @Parameter(
      name = "bookedAt",
      in = ParameterIn.QUERY,
      description = "As of this moment of booking, on the real clock: what was booked until then.",
      schema = @Schema(implementation = OffsetDateTime.class),
      example = "2021-01-29T14:00:00Z")
  @Parameter(
      name = "on",
      in = ParameterIn.QUERY,
      description = "As of the end of this business day, later bookings for it included.",
      schema = @Schema(implementation = LocalDate.class),
      example = "2021-01-29")
  @APIResponse(
      responseCode = "200",
      description = "The position.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Position.class)))
  public Response read(@RestPath @Parameter(example = "IT20") String id) {
    AsOf asOf = AsOf.asked(query);
    query.done();
    if (asOf.isNow()) {
      return answers.ok((Object) positions.of(id));
    }
    Call call = calls.sought(id);
    return answers.ok((Object) Position.of(call, asOf, balances.of(call.id(), asOf)));
  }

  @GET
  @Path("/trial-balance")
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN, Roles.DASHBOARD})
  @Operation(
      operationId = "readTrialBalanceOfCall",
      summary = "The accounts of a call",
      description =
          "Each on its side; both sides are together the same, as of any moment of "
              + "booking and any business day.")
  @Parameter(
      name = "bookedAt",
      in = ParameterIn.QUERY,
      description = "As of this moment of booking, on the real clock: what was booked until then.",
      schema = @Schema(implementation = OffsetDateTime.class),
      example = "2021-01-29T14:00:00Z")
  @Parameter(
      name = "on",
      in = ParameterIn.QUERY,
      description = "As of the end of this business day, later bookings for it included.",
      schema = @Schema(implementation = LocalDate.class),
      example = "2021-01-29")
  @APIResponse(
      responseCode = "200",
      description = "The trial balance.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TrialBalance.class)))
  public Response trialBalance(@RestPath @Parameter(example = "IT20") String id) {
    AsOf asOf = AsOf.asked(query);
    query.done();
    Call call = calls.sought(id);
    return answers.ok((Object) TrialBalance.of(call, asOf, balances.of(call.id(), asOf)));
  }

  @GET
  @Path("/entries")
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN, Roles.DASHBOARD})
  @Operation(
      operationId = "listEntriesOfCall",
      summary = "What was booked in a call",
      description =
          "Double entry, append-only, in the order of booking; as of a moment or a "
              + "business day only what counted then.")
  @Parameter(
      name = "bookedAt",
      in = ParameterIn.QUERY,
      description = "As of this moment of booking, on the real clock: what was booked until then.",
      schema = @Schema(implementation = OffsetDateTime.class),
      example = "2021-01-29T14:00:00Z")
  @Parameter(
      name = "on",
      in = ParameterIn.QUERY,
      description = "As of the end of this business day, later bookings for it included.",
      schema = @Schema(implementation = LocalDate.class),
      example = "2021-01-29")
  @Parameter(
      name = "account",
      in = ParameterIn.QUERY,
      description = "Only entries on this account.",
      schema = @Schema(implementation = Account.class))
  @APIResponse(
      responseCode = "200",
      description = "A page of entries.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BookedEntryPage.class)))
  public Response entries(@RestPath @Parameter(example = "IT20") String id) {
    AsOf asOf = AsOf.asked(query);
    var account = query.constant("account", Account.class);
    var page = query.page();
    Call call = calls.sought(id);
    return answers.page(
        page.page(
            ledger.entriesOf(
                call.id(), asOf.bookedAt(), asOf.on(), account, place(page), page.fetch()),
            entry -> String.valueOf(entry.seq()),
            BookedEntry::of));
  }

  @GET
  @Path("/entries/{entry}")
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN, Roles.DASHBOARD})
  @Operation(
      operationId = "readEntryOfCall",
      summary = "An entry of a call",
      description = "It is never changed.")
  @APIResponse(
      responseCode = "200",
      description = "The entry.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BookedEntry.class)))
  public Response entry(
      @RestPath @Parameter(example = "IT20") String id,
      @RestPath
          @Parameter(
              description = "The entry's UUID.",
              example = "01774e6b-6a40-7d0b-9b8e-2f1f5b6f3c11")
          String entry) {
    query.done();
    Call call = calls.sought(id);
    Entry found = ledger.entryOf(call.id(), entry).orElseThrow(() -> new NotFound("entry", entry));
    return answers.ok(found, BookedEntry::of);
  }

  private static long place(PageRequest page) {
    try {
      return page.after().isEmpty() ? 0 : Long.parseLong(page.after());
    } catch (NumberFormatException tampered) {
      throw new InvalidInput(
          InputError.query("cursor", "format", "The cursor is not one that we gave out."));
    }
  }
}
