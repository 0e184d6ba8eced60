package nl.innovatietraineeship.planreview.reviewer;

import static nl.innovatietraineeship.planreview.reviewer.ReviewerRule.A_PERSON_IS_ONE_REVIEWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.id.Numbers;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.reference.Institutions;

/// The commands on a reviewer.
@ApplicationScoped
class ReviewerLifecycle {

  private final Reviewers reviewers;
  private final Institutions institutions;
  private final Ids ids;
  private final Numbers numbers;

  ReviewerLifecycle(Reviewers reviewers, Institutions institutions, Ids ids, Numbers numbers) {
    this.reviewers = reviewers;
    this.institutions = institutions;
    this.ids = ids;
    this.numbers = numbers;
  }

  @Transactional
  Reviewer register(NewReviewer input) {
    if (input.employerBrin() != null && institutions.find(input.employerBrin()).isEmpty()) {
      throw new InvalidInput(
          InputError.body("/employerBrin", "unknown", "There is no such institution."));
    }
    if (reviewers.withSub(input.sub()).isPresent()) {
      throw A_PERSON_IS_ONE_REVIEWER.brokenBy("register a reviewer", "REGISTERED");
    }
    var reviewer =
        Reviewer.register(new ReviewerId(ids.next()), numbers.next("reviewer_number"), input);
    reviewers.persist(reviewer);
    return reviewer;
  }
}
