package nl.innovatietraineeship.budget.worklist;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that waits for the caller.
@Schema(name = "WorkItem", description = "Something that waits for you.")
record WorkItem(
    @Schema(description = "What is to be done.") WorkKind kind,
    @Schema(description = "The reference of what it is about.", examples = "IT20-B1")
        String subject,
    @Nullable @Schema(description = "The call, where it is of one.", examples = "IT20") String call,
    @Nullable @Schema(description = "The plan, where it is of one.", examples = "IT20-002")
        String plan,
    @Schema(description = "Since when it waits.", examples = "2021-02-15") LocalDate since,
    @Nullable
        @Schema(
            description = "The last day of the term, where there is one.",
            examples = "2021-03-12")
        LocalDate due,
    @Schema(description = "That day has passed.") boolean late,
    @Nullable
        @Schema(
            description =
                "Of a payment to confirm: until when the payments of its grant are suspended (Awb"
                    + " 4:56). What the bank can still stop is recorded as failed.",
            examples = "2021-05-31")
        LocalDate suspendedUntil) {}
