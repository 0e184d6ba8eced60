package nl.innovatietraineeship.budget.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.budget.claim.ClaimId;
import nl.innovatietraineeship.budget.ledger.Account;
import nl.innovatietraineeship.budget.ledger.Entry;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An entry of the books of a call as the API shows it.
@Schema(
    name = "BookedEntry",
    description = "One side of a booking, with its business day and its moment of booking.")
record BookedEntry(
    @Schema(description = "The entry's id.") UUID id,
    @Schema(description = "The booking that it belongs to.") UUID bookingId,
    @Schema(
            description =
                "The claim that it is of; absent for the ceiling, and what of it is free.")
        @Nullable ClaimId claimId,
    @Schema(description = "The account of the call.") Account account,
    @Nullable @Schema(description = "The amount, on the debit side.") Money debit,
    @Nullable @Schema(description = "The amount, on the credit side.") Money credit,
    @Nullable
        @Schema(
            description =
                "How the account stood with this entry at the end of its business day, on the debit"
                    + " side.")
        Money balanceDebit,
    @Nullable @Schema(description = "Likewise, on the credit side.") Money balanceCredit,
    @Schema(description = "The business day.", examples = "2021-01-29") LocalDate on,
    @Nullable
        @Schema(
            description = "When it was written, on the real clock.",
            examples = "2021-01-29T14:00:01Z")
        Instant bookedAt,
    @Schema(description = "Why the money moved.", examples = "Awarded: IT20-002")
        String description) {

  static BookedEntry of(Entry entry) {
    return new BookedEntry(
        entry.id(),
        entry.bookingId(),
        entry.claimId(),
        entry.account(),
        entry.debit(),
        entry.credit(),
        entry.balance() < 0 ? null : new Money(entry.balance()),
        entry.balance() < 0 ? new Money(-entry.balance()) : null,
        entry.onDay(),
        entry.bookedAt(),
        entry.description());
  }
}
