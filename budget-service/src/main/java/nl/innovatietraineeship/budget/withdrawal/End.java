package nl.innovatietraineeship.budget.withdrawal;

import nl.innovatietraineeship.budget.claim.TurnCause;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.ByPost;
import nl.innovatietraineeship.budget.grant.Step;
import org.jspecify.annotations.Nullable;

/// How a grant ends, as others are told of it.
///
/// @param ground for who follows the events
/// @param cause for who waits for its money
/// @param step for its history, which tells it about that
record End(GrantChanged.Why ground, TurnCause cause, Step step, About about) {

  /// @param post null where its hogeschool did it itself
  static End renounced(@Nullable ByPost post) {
    return new End(
        GrantChanged.Why.RENOUNCED,
        TurnCause.GRANT_RENOUNCED,
        Step.RENOUNCED,
        About.theGrant().by(post));
  }

  static End withdrawn(Withdrawal by) {
    return new End(
        GrantChanged.Why.of(by.ground()),
        TurnCause.GRANT_WITHDRAWN,
        Step.WITHDRAWAL_ANNOUNCED,
        by.aboutWithReasons());
  }
}
