package nl.innovatietraineeship.budget.grant;

import static nl.innovatietraineeship.budget.grant.GrantRule.THE_RECIPIENT_IS_HEARD_FIRST;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How the recipient of a grant was heard before a decision to its detriment, or why not: one of
/// the two. That it may object afterwards is no reason here (Awb 4:12(2)b, c). Source: Awb 4:8,
/// 4:9, 4:11.
///
/// @param heardOn the day of its view, or the last day on which it could give one
/// @param notHeard the ground to leave it out
@Embeddable
@Schema(
    name = "Hearing",
    description =
        "How the recipient was heard before a decision to its detriment (Awb 4:8), or why not (Awb"
            + " 4:11): one of the two.",
    examples = "{\"heardOn\": \"2021-06-01\"}")
public record Hearing(
    @Nullable
        @Schema(
            description = "The day of its view, or the last day on which it could give one.",
            examples = "2021-06-01")
        LocalDate heardOn,
    @Nullable @Enumerated(EnumType.STRING) @Schema(description = "Why it was not heard.")
        NotHeard notHeard) {

  /// A closed list. Source: Awb 4:11.
  @Schema(
      name = "NotHeard",
      description =
          "URGENCY: there was no time; HEARD_BEFORE: and nothing is new since;"
              + " PURPOSE_DEFEATED: the recipient should not know beforehand (Awb 4:11).")
  public enum NotHeard {
    /// Under a.
    URGENCY,
    /// Under b.
    HEARD_BEFORE,
    /// Under c.
    PURPOSE_DEFEATED
  }

  /// @param attempted the decision that wants it
  /// @param state of the grant
  /// @param hearing null where nothing is told
  public static void require(
      String attempted, Object state, @Nullable Hearing hearing, LocalDate today) {
    if (hearing == null || !hearing.isOneOfTheTwo() || hearing.isAfter(today)) {
      throw THE_RECIPIENT_IS_HEARD_FIRST.brokenBy(attempted, state);
    }
  }

  private boolean isOneOfTheTwo() {
    return (heardOn == null) != (notHeard == null);
  }

  private boolean isAfter(LocalDate today) {
    return heardOn != null && heardOn.isAfter(today);
  }
}
