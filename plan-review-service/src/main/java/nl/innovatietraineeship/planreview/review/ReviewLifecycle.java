package nl.innovatietraineeship.planreview.review;

import static nl.innovatietraineeship.planreview.review.ReviewRule.A_REVIEWER_REVIEWS_A_PLAN_ONCE;

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
import nl.innovatietraineeship.planreview.plan.FollowedTerms;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.PlanHistory;
import nl.innovatietraineeship.planreview.plan.Plans;
import nl.innovatietraineeship.planreview.plan.Step;
import nl.innovatietraineeship.planreview.reviewer.Reviewer;
import nl.innovatietraineeship.planreview.term.TermName;

/// The commands on reviews.
@ApplicationScoped
class ReviewLifecycle {

  private final Plans plans;
  private final Reviews reviews;
  private final Proposal proposal;
  private final Interests interests;
  private final PlanHistory history;
  private final FollowedTerms terms;
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
      PlanHistory history,
      FollowedTerms terms,
      Scope scope,
      BusinessClock clock,
      Ids ids,
      Outbox outbox,
      IfMatch ifMatch) {
    this.plans = plans;
    this.reviews = reviews;
    this.proposal = proposal;
    this.interests = interests;
    this.history = history;
    this.terms = terms;
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
    history.add(plan, Step.REVIEWERS_ASSIGNED, clock.instant(), null);
    List<Review> assigned = new ArrayList<>();
    for (Reviewer reviewer : proposed) {
      var id = new ReviewId(ids.next());
      assigned.add(Review.assign(id, plan, reviewer, assigned.size() + 1, clock.today()));
    }
    reviews.persist(assigned);
    followTerms(plan, assigned);
    return assigned;
  }

  @Transactional
  Review declare(String id, Interest interest, String reason) {
    Review review = ofTheCaller(id, "declare");
    review.declare(interest, reason, clock.today());
    return review;
  }

  @Transactional
  Review liftConflict(String id, String reason) {
    Review review = reviews.inScope(id);
    ifMatch.accept(review);
    review.liftConflict(interests.ofTheChair(review.plan()), reason, clock.today());
    history.add(review.plan(), Step.CONFLICT_LIFTED, clock.instant(), reason);
    return review;
  }

  /// The review of whoever reviews instead. Holds the plan: its reviews are numbered.
  @Transactional
  Review replace(String id, String replacement, String reason) {
    Review review = reviews.inScope(id);
    ifMatch.accept(review);
    Plan plan = plans.heldAlone(review.plan().id().value()).orElseThrow();
    Reviewer proposed = proposal.find("/reviewer", replacement);
    if (reviews.isOf(plan, proposed)) {
      throw A_REVIEWER_REVIEWS_A_PLAN_ONCE.brokenBy("replace", review.state());
    }
    review.replace(reason, clock.today());
    plan.refuseReplacement(interests.of(List.of(proposed), plan).getFirst(), scope.sub());
    int number = Math.toIntExact(reviews.count("plan", plan)) + 1;
    var instead = Review.assign(new ReviewId(ids.next()), plan, proposed, number, clock.today());
    reviews.persist(instead);
    terms.end(review.reference(), TermName.REVIEW);
    followTerms(plan, List.of(instead));
    history.add(
        plan,
        Step.REVIEWER_REPLACED,
        clock.instant(),
        review.reference() + " by " + instead.reference() + ": " + reason);
    return instead;
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
    terms.end(review.reference(), TermName.REVIEW);
    outbox.add(ReviewSubmitted.of(plan, reviews.countSubmitted(plan), clock.instant()));
    return review;
  }

  private void followTerms(Plan plan, List<Review> assigned) {
    terms.follow(
        assigned.stream()
            .map(one ->
                new FollowedTerms.Followed(plan, one.reference(), TermName.REVIEW, one.dueTerm()))
            .toList(),
        clock.instant());
  }

  /// A review is written by its reviewer alone, whatever other roles the person has.
  private Review ofTheCaller(String id, String attempted) {
    Review review = reviews.inScope(id);
    if (!review.reviewer().sub().equals(scope.sub())) {
      throw new NotAllowed("A review is written by its reviewer alone.");
    }
    review.refuseUnfit(
        interests.ofTheReviewer(review.reviewer(), review.plan()),
        scope.caller().is(Roles.OFFICER),
        attempted);
    return review;
  }
}
