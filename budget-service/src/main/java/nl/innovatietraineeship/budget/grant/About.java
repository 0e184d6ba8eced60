package nl.innovatietraineeship.budget.grant;

import java.time.Instant;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// What a step in the history of a grant is about, and why it was taken.
///
/// @param reference of what tells more; null for the grant itself
/// @param amount the money that it is about
/// @param ground from a closed list
/// @param reason in words
/// @param byPostReceivedAt of what the programme office did for a recipient: the letter
public record About(
    @Nullable String reference,
    @Nullable Money amount,
    @Nullable String ground,
    @Nullable String reason,
    @Nullable Instant byPostReceivedAt) {

  public static About theGrant() {
    return new About(null, null, null, null, null);
  }

  public static About of(String reference) {
    return new About(reference, null, null, null, null);
  }

  public About worth(@Nullable Money money) {
    return new About(reference, money, ground, reason, byPostReceivedAt);
  }

  public About because(@Nullable String why) {
    return new About(reference, amount, ground, why, byPostReceivedAt);
  }

  public About because(@Nullable Enum<?> closed, @Nullable String why) {
    return new About(
        reference, amount, closed == null ? null : closed.name(), why, byPostReceivedAt);
  }

  public About by(@Nullable ByPost post) {
    return new About(reference, amount, ground, reason, post == null ? null : post.receivedAt());
  }
}
