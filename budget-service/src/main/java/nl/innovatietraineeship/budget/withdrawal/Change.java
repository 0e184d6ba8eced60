package nl.innovatietraineeship.budget.withdrawal;

import nl.innovatietraineeship.budget.claim.TurnCause;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.ByPost;
import nl.innovatietraineeship.budget.grant.EndGround;
import nl.innovatietraineeship.budget.grant.Step;
import org.jspecify.annotations.Nullable;

/// How a grant is renounced or withdrawn, whole or in part, as others are told of it.
///
/// @param keptSlots how many stay; null where it ends
/// @param decided the ground of the decision; null where it is renounced
/// @param ground for who follows the events
/// @param cause for who waits for its money
/// @param step for its history, which tells it about that
record Change(
    @Nullable Integer keptSlots,
    @Nullable EndGround decided,
    GrantChanged.Why ground,
    TurnCause cause,
    Step step,
    About about) {

  /// @param post null where its hogeschool did it itself
  static Change renounced(@Nullable Integer keptSlots, @Nullable ByPost post) {
    return new Change(
        keptSlots,
        null,
        GrantChanged.Why.RENOUNCED,
        keptSlots == null ? TurnCause.GRANT_RENOUNCED : TurnCause.GRANT_CHANGED,
        Step.RENOUNCED,
        About.theGrant().by(post));
  }

  static Change withdrawn(Withdrawal by) {
    return new Change(
        by.keptSlots(),
        by.ground(),
        GrantChanged.Why.of(by.ground()),
        by.keptSlots() == null ? TurnCause.GRANT_WITHDRAWN : TurnCause.GRANT_CHANGED,
        Step.WITHDRAWAL_ANNOUNCED,
        by.aboutWithReasons());
  }
}
