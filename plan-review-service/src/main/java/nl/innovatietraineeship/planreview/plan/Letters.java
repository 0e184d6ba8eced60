package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.PlanRule.A_LETTER_IS_RECORDED_BEFORE_THE_RANKING;
import static nl.innovatietraineeship.planreview.plan.PlanRule.A_PLAN_IS_RECEIVED_WITHIN_THE_WINDOW;

import java.time.Instant;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.call.CallState.Allocated;
import nl.innovatietraineeship.planreview.call.CallState.Closed;
import nl.innovatietraineeship.planreview.call.CallState.Draft;
import nl.innovatietraineeship.planreview.call.CallState.Open;
import nl.innovatietraineeship.planreview.call.CallState.Settled;
import org.jspecify.annotations.Nullable;

/// What came in time by post and is opened when the call has closed: the programme office still
/// records it, until the ranking.
final class Letters {

  private Letters() {}

  /// True where only a letter that came in time makes a plan any more.
  ///
  /// @param letter when it was received; null for who does not act by post
  static boolean isLate(Call call, @Nullable Instant letter) {
    return letter != null
        && switch (call.state()) {
          case Closed _, Allocated _, Settled _ -> true;
          case Draft _, Open _ -> false;
        };
  }

  /// Refuses a new plan for a call that takes none.
  static void refuseDraft(Call call, @Nullable Instant letter) {
    if (letter != null && isLate(call, letter)) {
      refuse(call, letter, "draft a plan", call.state());
    } else {
      call.takesDrafts();
    }
  }

  /// Refuses what did not come within the window, and what is recorded behind the ranking.
  ///
  /// @param state that the refusal tells
  static void refuse(Call call, Instant received, String attempted, Object state) {
    var terms = call.terms();
    if (received.isBefore(terms.opensAt()) || !received.isBefore(terms.closesAt())) {
      throw A_PLAN_IS_RECEIVED_WITHIN_THE_WINDOW.brokenBy(
          attempted,
          state,
          "It is open from %s until %s.".formatted(terms.opensAt(), terms.closesAt()));
    }
    if (call.isRanked()) {
      throw A_LETTER_IS_RECORDED_BEFORE_THE_RANKING.brokenBy(attempted, state);
    }
  }
}
