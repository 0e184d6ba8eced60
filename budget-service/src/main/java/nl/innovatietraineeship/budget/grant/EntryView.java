package nl.innovatietraineeship.budget.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.ledger.Account;
import nl.innovatietraineeship.budget.ledger.Entry;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An entry as the API shows it.
@Schema(
    name = "Entry",
    description =
        "What a booking moved for this grant, on one of the accounts of its call. What is free is of the call, so that the other side of what the grant took from it, or gave back, is among the call's own entries. Never changed.")
record EntryView(
    @Schema(description = "The entry's id.") UUID id,
    @Schema(description = "The booking that it belongs to.") UUID bookingId,
    @Schema(description = "The account of the call.") Account account,
    @Nullable @Schema(description = "The amount, on the debit side.") Money debit,
    @Nullable @Schema(description = "The amount, on the credit side.") Money credit,
    @Schema(description = "The business day.", examples = "2021-01-29") LocalDate on,
    @Nullable
        @Schema(
            description = "When it was written, on the real clock.",
            examples = "2021-01-29T14:00:01Z")
        Instant bookedAt,
    @Schema(description = "Why the money moved.", examples = "Awarded: IT20-002")
        String description,
    @Schema(description = "The call's id.") CallId callId,
    @Schema(description = "The grant's id.") GrantId grantId) {

  static EntryView of(Entry entry, Grant grant) {
    return new EntryView(
        entry.id(),
        entry.bookingId(),
        entry.account(),
        entry.debit(),
        entry.credit(),
        entry.onDay(),
        entry.bookedAt(),
        entry.description(),
        entry.callId(),
        grant.id());
  }
}
