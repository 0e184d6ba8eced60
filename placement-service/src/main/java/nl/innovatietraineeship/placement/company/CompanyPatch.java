package nl.innovatietraineeship.placement.company;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Documents the merge patch; what comes of it is read as a [CompanyRegistration].
@Schema(
    name = "CompanyPatch",
    description =
        "Particulars of a firm to be put right; what is left out stays. The same is required of them"
            + " as at registration.")
record CompanyPatch(
    @Schema(description = "Name of the firm.", examples = "Bakkerij De Korenaar B.V.")
        @Nullable String name,
    @Schema(
            description = "Street and house number; null takes it away.",
            examples = "Molenstraat 14",
            nullable = true)
        @Nullable String street,
    @Schema(description = "Dutch postcode.", examples = "5611 AC") @Nullable String postcode,
    @Schema(description = "Town.", examples = "Eindhoven") @Nullable String city,
    @Schema(description = "Province of the establishment.", examples = "Noord-Brabant")
        @Nullable String province,
    @Schema(description = "What the firm does: SBI code of up to five digits.", examples = "1071")
        @Nullable String sector) {}
