package nl.innovatietraineeship.budget.payee;

import jakarta.validation.constraints.NotNull;
import nl.innovatietraineeship.kit.reference.Brin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An account that is proposed for an institution.
@Schema(
    name = "NewPayee",
    description = "An account that is proposed for an institution.",
    examples = "{\"brin\": \"30GB\", \"iban\": \"NL91ABNA0417164300\"}")
record NewPayee(
    @NotNull @Schema(description = "The institution.", examples = "30GB") Brin brin,
    @NotNull @Schema(description = "The account.", examples = "NL91ABNA0417164300") Iban iban) {}
