package nl.innovatietraineeship.budget.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.ledger.Account;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How the money of a call stands, or stood. `free` is the ceiling less what is reserved, and less
/// what is awarded or, once that is known, determined.
@Schema(name = "Position", description = "How the money of a call stands, or stood.")
record Position(
    @Schema(description = "The call's id.") CallId callId,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Nullable
        @Schema(
            description =
                "The business moment of the last booking: it stands so since. Absent for"
                    + " a position in the past.",
            examples = "2021-01-29T14:00:00Z")
        Instant asOf,
    @Nullable
        @Schema(
            description = "As of which moment of booking, if that was asked.",
            examples = "2021-01-29T14:00:00Z")
        Instant bookedAt,
    @Nullable
        @Schema(
            description = "As of which business day, if that was asked.",
            examples = "2021-01-29")
        LocalDate on,
    @Schema(description = "What the call may promise.") Money ceiling,
    @Schema(description = "Set apart for plans that are not yet awarded.") Money reserved,
    @Schema(description = "Granted; not lowered by a determination.") Money awarded,
    @Schema(description = "Paid ahead of the determination.") Money advanced,
    @Schema(description = "The final amounts of what is determined.") Money determined,
    @Schema(description = "Debited by the bank, advances and rest.") Money paid,
    @Schema(description = "Still to be paid back.") Money recoverable,
    @Schema(description = "Paid back; it never adds to what is free.") Money recovered,
    @Schema(description = "What can still be promised.") Money free,
    @Nullable
        @Schema(description = "How many claims stand where; absent for a position in the past.")
        ClaimCounts claims) {

  /// The claims of the served ranking by state; the voided and the lapsed are not counted.
  @Schema(name = "ClaimCounts", description = "Claims that are not over, by state.")
  record ClaimCounts(
      @Schema(description = "With a reserve place.", examples = "1") long waiting,
      @Schema(description = "With money set apart.", examples = "0") long reserved,
      @Schema(description = "Awarded, and neither determined nor withdrawn.", examples = "14")
          long granted,
      @Schema(description = "Determined, and not settled.", examples = "0") long determined,
      @Schema(description = "Settled.", examples = "0") long settled,
      @Schema(description = "Renounced or withdrawn.", examples = "0") long withdrawn) {}

  static Position of(Call call, Instant asOf, ClaimCounts claims) {
    return new Position(
        call.id(),
        call.reference(),
        asOf,
        null,
        null,
        call.ceiling(),
        call.reserved(),
        call.awarded(),
        call.advanced(),
        call.determined(),
        call.paid(),
        call.recoverable(),
        call.recovered(),
        call.free(),
        claims);
  }

  /// From balances: debit less credit, so that what stands on the credit side is turned.
  static Position of(Call call, AsOf asOf, Map<Account, Long> balances) {
    return new Position(
        call.id(),
        call.reference(),
        null,
        asOf.bookedAt(),
        asOf.on(),
        debit(balances, Account.CEILING),
        credit(balances, Account.RESERVED),
        credit(balances, Account.AWARDED),
        debit(balances, Account.ADVANCED),
        credit(balances, Account.DETERMINED),
        credit(balances, Account.PAID),
        debit(balances, Account.RECOVERABLE),
        debit(balances, Account.RECOVERED),
        credit(balances, Account.FREE),
        null);
  }

  private static Money debit(Map<Account, Long> balances, Account account) {
    return new Money(balances.getOrDefault(account, 0L));
  }

  private static Money credit(Map<Account, Long> balances, Account account) {
    return new Money(-balances.getOrDefault(account, 0L));
  }
}
