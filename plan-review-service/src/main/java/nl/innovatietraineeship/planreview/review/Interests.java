package nl.innovatietraineeship.planreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Institutions;
import nl.innovatietraineeship.planreview.plan.Assessor;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.Plans;
import nl.innovatietraineeship.planreview.reviewer.Reviewer;
import nl.innovatietraineeship.planreview.reviewer.Reviewers;

/// What the suite itself knows of the interests of those who assess a plan.
@ApplicationScoped
public class Interests {

  private final Reviewers reviewers;
  private final Plans plans;
  private final Institutions institutions;

  Interests(Reviewers reviewers, Plans plans, Institutions institutions) {
    this.reviewers = reviewers;
    this.plans = plans;
    this.institutions = institutions;
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
                reviewer.employerKvk(),
                competing.contains(reviewer.sub())))
        .toList();
  }

  /// Of the chair who advises on a plan, who may be registered as a reviewer too.
  ///
  /// @param own the institution that the chair's token names
  public Assessor ofTheChair(String sub, Optional<Brin> own, Plan plan) {
    Optional<Reviewer> registered = reviewers.withSub(sub);
    return new Assessor(
        "the chair",
        sub,
        families(Stream.concat(own.stream(), registered.flatMap(Reviewer::employerBrin).stream())),
        registered.flatMap(Reviewer::employerKvk),
        plans.competingLectors(plan, List.of(sub)).contains(sub));
  }

  private Set<Brin> families(Stream<Brin> employers) {
    return employers
        .flatMap(employer -> institutions.family(employer).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
