package nl.innovatietraineeship.planreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Institutions;
import nl.innovatietraineeship.kit.reference.Kvk;
import nl.innovatietraineeship.kit.security.Caller;
import nl.innovatietraineeship.planreview.access.Scope;
import nl.innovatietraineeship.planreview.plan.Assessor;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.Plans;
import nl.innovatietraineeship.planreview.plan.Plans.Parties;
import nl.innovatietraineeship.planreview.reviewer.Reviewer;
import nl.innovatietraineeship.planreview.reviewer.Reviewers;

/// What the suite itself knows of the interests of those who assess a plan.
@ApplicationScoped
public class Interests {

  private final Reviewers reviewers;
  private final Plans plans;
  private final ChairInterests declared;
  private final Institutions institutions;
  private final Scope scope;

  Interests(
      Reviewers reviewers,
      Plans plans,
      ChairInterests declared,
      Institutions institutions,
      Scope scope) {
    this.reviewers = reviewers;
    this.plans = plans;
    this.declared = declared;
    this.institutions = institutions;
    this.scope = scope;
  }

  /// Of the reviewers who are proposed for a plan, in the order of the proposal.
  List<Assessor> of(List<Reviewer> proposed, Plan plan) {
    List<String> competing =
        plans.competingLectors(plan, proposed.stream().map(Reviewer::sub).toList());
    return proposed.stream()
        .map(reviewer ->
            new Assessor(
                reviewer.reference(),
                reviewer.sub(),
                families(reviewer.employerBrin().stream()),
                reviewer.employerKvk().stream().collect(Collectors.toUnmodifiableSet()),
                competing.contains(reviewer.sub())))
        .toList();
  }

  /// Of the chair who advises on a plan, who may be registered as a reviewer too.
  public Assessor ofTheChair(Plan plan) {
    String sub = scope.sub();
    return ofTheCaller(
        "the chair",
        reviewers.withSub(sub),
        plans.competingLectors(plan, List.of(sub)).contains(sub),
        declared.stand(sub, plan));
  }

  /// Of the reviewer who now declares, writes or submits.
  Assessor ofTheReviewer(Reviewer registered, Plan plan) {
    return ofTheCaller(
        registered.reference(),
        Optional.of(registered),
        !plans.competingLectors(plan, List.of(registered.sub())).isEmpty(),
        false);
  }

  /// Of the reviewers of these reviews, in one statement: the other plans in the call of which
  /// their employer is a party.
  Map<ReviewId, List<PossibleConflict>> possibleIn(Collection<Listed> reviews) {
    List<Parties> rivals =
        plans.withAPartyOf(
            reviews.stream().map(each -> each.call().id().value()).collect(Collectors.toSet()),
            families(reviews.stream().flatMap(each -> each.reviewer().employerBrin().stream())),
            reviews.stream()
                .flatMap(each -> each.reviewer().employerKvk().stream())
                .collect(Collectors.toSet()));
    return reviews.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                each -> each.review().id(), each -> competing(each, rivals)));
  }

  private List<PossibleConflict> competing(Listed review, List<Parties> rivals) {
    Set<Brin> employer = families(review.reviewer().employerBrin().stream());
    Optional<Kvk> firm = review.reviewer().employerKvk();
    return rivals.stream()
        .filter(rival -> rival.call().equals(review.call().id().value()))
        .filter(rival -> !rival.plan().equals(review.planId()))
        .flatMap(rival ->
            Stream.concat(
                rival
                    .institutions()
                    .filter(employer::contains)
                    .map(brin -> PossibleConflict.competing(rival.reference(), brin)),
                firm
                    .filter(rival.companies()::contains)
                    .map(kvk -> PossibleConflict.competing(rival.reference(), kvk))
                    .stream()))
        .toList();
  }

  /// What the token names counts like what was registered.
  private Assessor ofTheCaller(
      String reference, Optional<Reviewer> registered, boolean competes, boolean interested) {
    Caller caller = scope.caller();
    return new Assessor(
        reference,
        caller.sub(),
        families(both(caller.brin(), registered.flatMap(Reviewer::employerBrin))),
        both(caller.kvk(), registered.flatMap(Reviewer::employerKvk))
            .collect(Collectors.toUnmodifiableSet()),
        competes,
        interested);
  }

  private static <T> Stream<T> both(Optional<T> one, Optional<T> other) {
    return Stream.concat(one.stream(), other.stream()).distinct();
  }

  private Set<Brin> families(Stream<Brin> employers) {
    return employers
        .flatMap(employer -> institutions.family(employer).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
