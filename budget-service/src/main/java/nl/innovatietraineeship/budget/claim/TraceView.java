package nl.innovatietraineeship.budget.claim;

import java.time.LocalDate;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why a plan got its money, or did not.
@Schema(
    name = "Trace",
    description = "Why this plan got what it got: its last turn, in figures and in a sentence.")
record TraceView(
    @Schema(description = "What made it its turn.") TurnCause because,
    @Schema(
            description =
                "The call that was ranked, the plan whose money came free, or the change"
                    + " of the ceiling.",
            examples = "IT20-005")
        String by,
    @Schema(description = "The business day.", examples = "2021-01-27") LocalDate on,
    @Schema(description = "What was free when it came to this plan.") Money freeBefore,
    @Schema(description = "What the plan asked.") Money asked,
    @Schema(description = "The plan's rank.", examples = "14") int rank,
    @Nullable @Schema(description = "Its reserve place, if it had one.", examples = "1")
        Integer place,
    @Nullable @Schema(description = "What was set apart for it; absent when nothing was.")
        Money reserved,
    @Schema(
            description = "The same as a sentence.",
            examples =
                "On 2021-01-27 plan IT20-005 was withdrawn: EUR 383,997.00 was free when it came to"
                    + " IT20-014, rank 13, reserve place 1, which asked EUR 300,000.00; EUR"
                    + " 300,000.00 was reserved.")
        String sentence) {

  static @Nullable TraceView of(Claim claim) {
    Turned turn = claim.turned();
    if (turn == null) {
      return null;
    }
    return new TraceView(
        turn.cause().because(),
        turn.cause().by(),
        turn.on(),
        turn.free(),
        claim.asked(),
        claim.rank(),
        claim.place(),
        claim.everReserved(),
        sentence(claim, turn));
  }

  private static String sentence(Claim claim, Turned turn) {
    Integer place = claim.place();
    Money reserved = claim.everReserved();
    return "On %s %s: %s was free when it came to %s, rank %d%s, which asked %s; %s."
        .formatted(
            turn.on(),
            turn.cause().because().words().formatted(turn.cause().by()),
            turn.free(),
            claim.plan(),
            claim.rank(),
            place == null ? "" : ", reserve place " + place,
            claim.asked(),
            reserved == null
                ? "it did not fit, or came behind one that did not"
                : reserved + " was reserved");
  }
}
