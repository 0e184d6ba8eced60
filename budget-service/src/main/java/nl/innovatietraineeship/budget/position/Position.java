package nl.innovatietraineeship.budget.position;

import java.time.Instant;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How the money of a call stands. `free` is the ceiling less what is reserved, and less what is
/// awarded or, once that is known, determined.
@Schema(name = "Position", description = "How the money of a call stands.")
record Position(
    @Schema(description = "The call's id.") CallId callId,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Schema(
            description = "The business moment of the last booking: it stands so since.",
            examples = "2021-01-29T14:00:00Z")
        Instant asOf,
    @Schema(description = "What the call may promise.") Money ceiling,
    @Schema(description = "Set apart for plans that are not yet awarded.") Money reserved,
    @Schema(description = "Granted.") Money awarded,
    @Schema(description = "Paid ahead of the determination.") Money advanced,
    @Schema(description = "Determined by what was performed.") Money determined,
    @Schema(description = "Debited by the bank.") Money paid,
    @Schema(description = "To be paid back.") Money recoverable,
    @Schema(description = "Paid back.") Money recovered,
    @Schema(description = "What can still be promised.") Money free,
    @Schema(description = "How many claims stand where.") ClaimCounts claims) {

  /// The claims of the served ranking by state; the voided are not counted.
  @Schema(name = "ClaimCounts", description = "Claims that are not voided, by state.")
  record ClaimCounts(
      @Schema(description = "With a reserve place.", examples = "1") long waiting,
      @Schema(description = "With money set apart.", examples = "0") long reserved,
      @Schema(description = "Awarded.", examples = "14") long granted) {}

  static Position of(Call call, Instant asOf, ClaimCounts claims) {
    return new Position(
        call.id(),
        call.reference(),
        asOf,
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
}
