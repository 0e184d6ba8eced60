package nl.innovatietraineeship.planreview.call;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A part of the text that a plan consists of.
@Schema(name = "Section", description = "A part of the text that a plan consists of.")
public record Section(
    @NotNull
        @Pattern(regexp = Section.CODE, message = Section.CODE_IS)
        @Schema(description = "Names the section within the call.", examples = "SUMMARY")
        String code,
    @NotBlank @Size(max = 200) @NoBsn @Schema(examples = "Summary") String title,
    @NotNull
        @Schema(description = "Whether a plan without it cannot be submitted.", examples = "true")
        Boolean required,
    @NotNull
        @Min(1)
        @Max(Section.LONGEST)
        @Schema(description = "In characters.", examples = "2000")
        Integer maximumLength) {

  static final String CODE = "[A-Za-z][A-Za-z0-9_-]{0,59}";
  static final String CODE_IS =
      "A code begins with a letter and has at most 60 letters, digits, dashes and underscores.";

  /// Six printed pages.
  static final int LONGEST = 20_000;

  /// Of all sections of a call. A client may send each character as an escape of six bytes, which
  /// makes 900 kB of the largest body's 1 MB; the rest of a plan is below 25 kB.
  static final int LONGEST_TOGETHER = 150_000;
}
