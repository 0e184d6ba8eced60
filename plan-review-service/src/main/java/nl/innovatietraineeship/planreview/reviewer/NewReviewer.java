package nl.innovatietraineeship.planreview.reviewer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A reviewer as the programme office registers one.
@Schema(
    name = "NewReviewer",
    description = "A reviewer, with exactly one employer.",
    examples =
        """
        {"sub": "reviewer-99", "name": "Reviewer ninety-nine", "employerBrin": "28DN"}\
        """)
record NewReviewer(
    @NotBlank
        @Size(max = 200)
        @NoBsn
        @Schema(description = "The person, as in the token.", examples = "reviewer-99")
        String sub,
    @NotBlank @Size(max = 200) @NoBsn @Schema(examples = "Reviewer ninety-nine") String name,
    @Schema(description = "The employer, when it is an institution.", examples = "28DN")
        @Nullable Brin employerBrin,
    @Schema(description = "The employer, when it is a firm: instead of the BRIN.")
        @Nullable Kvk employerKvk) {

  @JsonIgnore
  @Schema(hidden = true)
  @AssertTrue(message = "Give exactly one of employerBrin and employerKvk.")
  public boolean isOfOneEmployer() {
    return (employerBrin == null) != (employerKvk == null);
  }
}
