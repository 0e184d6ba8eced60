package nl.innovatietraineeship.planreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.planreview.access.Scope;

/// Makes the view of a review for the caller.
@ApplicationScoped
class ReviewViews {

  private final Scope scope;
  private final BusinessClock clock;

  ReviewViews(Scope scope, BusinessClock clock) {
    this.scope = scope;
    this.clock = clock;
  }

  ReviewView of(Review review) {
    return ReviewView.of(review, scope.sub(), clock.today());
  }
}
