package nl.innovatietraineeship.budget.withdrawal;

import java.util.Optional;
import nl.innovatietraineeship.budget.claim.TurnCause;
import nl.innovatietraineeship.budget.grant.About;
import nl.innovatietraineeship.budget.grant.ByPost;
import nl.innovatietraineeship.budget.grant.Step;
import nl.innovatietraineeship.budget.grant.SuspicionGround;
import org.jspecify.annotations.Nullable;

/// How a grant is renounced or withdrawn, whole or in part, as others are told of it.
///
/// @param keptSlots how many stay; null where it ends
/// @param ground for who follows the events
/// @param cause for who waits for its money
/// @param step for its history, which tells it about that
record Change(
    @Nullable Integer keptSlots, GrantChanged.Why ground, TurnCause cause, Step step, About about) {

  /// @param post null where its hogeschool did it itself
  static Change renounced(@Nullable Integer keptSlots, @Nullable ByPost post) {
    return new Change(
        keptSlots,
        GrantChanged.Why.RENOUNCED,
        keptSlots == null ? TurnCause.GRANT_RENOUNCED : TurnCause.GRANT_CHANGED,
        Step.RENOUNCED,
        About.theGrant().by(post));
  }

  static Change withdrawn(Withdrawal by) {
    return new Change(
        by.keptSlots(),
        GrantChanged.Why.of(by.ground()),
        by.keptSlots() == null ? TurnCause.GRANT_WITHDRAWN : TurnCause.GRANT_CHANGED,
        Step.WITHDRAWAL_ANNOUNCED,
        by.aboutWithReasons());
  }

  /// Of what there may have been a suspicion; empty where it is renounced.
  Optional<SuspicionGround> suspected() {
    return ground == GrantChanged.Why.RENOUNCED
        ? Optional.empty()
        : Optional.of(SuspicionGround.valueOf(ground.name()));
  }
}
