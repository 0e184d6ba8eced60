package nl.innovatietraineeship.planreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.planreview.access.Scope;

/// Makes the views of reviews for the caller.
@ApplicationScoped
class ReviewViews {

  private final Interests interests;
  private final Scope scope;
  private final BusinessClock clock;

  ReviewViews(Interests interests, Scope scope, BusinessClock clock) {
    this.interests = interests;
    this.scope = scope;
    this.clock = clock;
  }

  ReviewView of(Review review) {
    Listed alone = Listed.of(review);
    return of(List.of(alone)).apply(alone);
  }

  /// Of each of these.
  Function<Listed, ReviewView> of(List<Listed> listed) {
    String sub = scope.sub();
    LocalDate today = clock.today();
    Map<ReviewId, List<PossibleConflict>> possible =
        scope.caller().isAnyOf(Roles.OFFICER, Roles.CHAIR)
            ? interests.possibleIn(listed)
            : Map.of();
    return each -> ReviewView.of(each, sub, possible.get(each.review().id()), today);
  }
}
