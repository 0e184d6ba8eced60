package nl.innovatietraineeship.planreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.IfMatch;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.outbox.Outbox;
import nl.innovatietraineeship.kit.problem.NotAllowed;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.planreview.access.Scope;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.Plans;
import nl.innovatietraineeship.planreview.reviewer.Reviewer;

/// The commands on reviews.
@ApplicationScoped
class ReviewLifecycle {

  private final Plans plans;
  private final Reviews reviews;
  private final Proposal proposal;
  private final Interests interests;
  private final Scope scope;
  private final BusinessClock clock;
  private final Ids ids;
  private final Outbox outbox;
  private final IfMatch ifMatch;

  ReviewLifecycle(
      Plans plans,
      Reviews reviews,
      Proposal proposal,
      Interests interests,
      Scope scope,
      BusinessClock clock,
      Ids ids,
      Outbox outbox,
      IfMatch ifMatch) {
    this.plans = plans;
    this.reviews = reviews;
    this.proposal = proposal;
    this.interests = interests;
    this.scope = scope;
    this.clock = clock;
    this.ids = ids;
    this.outbox = outbox;
    this.ifMatch = ifMatch;
  }

  /// All reviewers of a plan at once.
  @Transactional
  List<Review> assign(String planId, List<String> named) {
    Plan plan = plans.inScope(planId);
    ifMatch.accept(plan);
    List<Reviewer> proposed = proposal.find(named);
    outbox.add(plan.assign(interests.of(proposed, plan), scope.sub(), clock.instant()));
    List<Review> assigned = new ArrayList<>();
    for (Reviewer reviewer : proposed) {
      var id = new ReviewId(ids.next());
      assigned.add(Review.assign(id, plan, reviewer, assigned.size() + 1, clock.today()));
    }
    reviews.persist(assigned);
    return assigned;
  }

  @Transactional
  Review declareNoInterest(String id) {
    Review review = ofTheCaller(id, "declare");
    review.declareNoInterest(clock.today());
    return review;
  }

  /// The first form needs no `If-Match`; what replaces one does.
  @Transactional
  Review write(String id, ReviewForm form) {
    Review review = ofTheCaller(id, "write");
    if (review.form().isPresent()) {
      ifMatch.require(review);
    } else {
      ifMatch.accept(review);
    }
    form.check(review.plan().call().terms());
    review.write(form);
    return review;
  }

  /// Holds the plan, so that every submission counts those before it.
  @Transactional
  Review submit(String id) {
    Review review = ofTheCaller(id, "submit");
    ifMatch.accept(review);
    Plan plan = plans.heldAlone(review.plan().id().value()).orElseThrow();
    review.submit(clock.instant());
    outbox.add(ReviewSubmitted.of(plan, reviews.countSubmitted(plan), clock.instant()));
    return review;
  }

  /// A review is written by its reviewer alone, whatever other roles the person has.
  private Review ofTheCaller(String id, String attempted) {
    Review review = reviews.inScope(id);
    if (!review.reviewer().sub().equals(scope.sub())) {
      throw new NotAllowed("A review is written by its reviewer alone.");
    }
    review.refuseUnfit(
        interests.ofTheReviewer(review.reviewer()), scope.caller().is(Roles.OFFICER), attempted);
    return review;
  }
}
