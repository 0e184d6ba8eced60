package nl.innovatietraineeship.budget.determination;

import jakarta.validation.Valid;
import nl.innovatietraineeship.budget.grant.ByPost;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a hogeschool shows with its request.
@Schema(
    name = "NewDeterminationRequest",
    description = "What a hogeschool shows with its request, or the office from its letter.",
    examples = "{\"costs\": {\"amount\": \"300000.00\", \"currency\": \"EUR\"}}")
record NewRequest(
    @Nullable
        @Schema(
            description =
                "What the activities cost: of a grant that is accounted for by performance and"
                    + " costs, and of no other.")
        Money costs,
    @Valid @Nullable @Schema(description = "Of the programme office: the letter.") ByPost byPost) {}
