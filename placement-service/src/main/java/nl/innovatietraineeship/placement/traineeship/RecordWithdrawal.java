package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What withdrawing a meeting or session takes.
@Schema(name = "RecordWithdrawal", description = "Why a meeting or session is withdrawn.")
record RecordWithdrawal(
    @NotBlank
        @Size(max = 300)
        @NoBsn
        @Schema(
            description = "Why; nothing of persons or health.",
            examples = "It was of another trainee.")
        String reason) {}
