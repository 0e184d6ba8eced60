package nl.innovatietraineeship.budget.grant;

import java.time.Instant;
import java.util.UUID;
import nl.innovatietraineeship.budget.access.BudgetAccess;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A step in the history of a grant, as a caller reads it.
@Schema(name = "GrantStep", description = "What happened to a grant, by whom, and why.")
record GrantStepView(
    @Schema(description = "The step's id.") UUID id,
    @Schema(description = "The grant's id.") GrantId grantId,
    @Schema(description = "What happened.", examples = "PAYMENT_CONFIRMED") Step step,
    @Nullable
        @Schema(
            description =
                "Where the grant stood after it; absent where that was not looked at, as of what"
                    + " is done to many payments at once.",
            examples = "GRANTED")
        GrantState state,
    @Schema(
            description = "The business moment at which it was recorded.",
            examples = "2021-02-19T09:00:00Z")
        Instant at,
    @Nullable
        @Schema(description = "Who, in which role; absent for the suite.", examples = "finance")
        String role,
    @Nullable @Schema(description = "The person; for SIA's office.", examples = "finance-1")
        String takenBy,
    @Nullable
        @Schema(
            description =
                "The reference of what tells more: an instalment, a payment, a suspension, a"
                    + " determination, a withdrawal, a recovery, a waiver; absent for the grant"
                    + " itself.",
            examples = "IT20-B1-001")
        String about,
    @Nullable
        @Schema(description = "The money that it is about; of a request, the costs that it shows.")
        Money amount,
    @Nullable
        @Schema(
            description = "Why, from the closed list of what it is about.",
            examples = "OBLIGATIONS_NOT_MET")
        String ground,
    @Nullable
        @Schema(
            description = "Why, where a reason was given; not for a machine client.",
            examples = "The account is closed.")
        String reason,
    @Nullable
        @Schema(
            description =
                "The programme office took it for the recipient: receipt of the letter, which"
                    + " counts.",
            examples = "2022-12-14T09:30:00Z")
        Instant byPostReceivedAt) {

  static GrantStepView of(GrantStep step, BudgetAccess access) {
    return new GrantStepView(
        step.id(),
        step.grantId(),
        step.step(),
        step.state(),
        step.takenAt(),
        step.role(),
        access.seesWhoActed() ? step.takenBy() : null,
        step.about(),
        step.amount(),
        step.ground(),
        access.seesReasons() ? step.reason() : null,
        step.byPostReceivedAt());
  }
}
