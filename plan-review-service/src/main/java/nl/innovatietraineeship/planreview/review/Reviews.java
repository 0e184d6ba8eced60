package nl.innovatietraineeship.planreview.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.problem.NotFound;
import nl.innovatietraineeship.planreview.access.Conditions;
import nl.innovatietraineeship.planreview.access.Scope;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.ReviewScores;
import nl.innovatietraineeship.planreview.reviewer.Reviewer;
import org.jspecify.annotations.Nullable;

/// All reviews, each read with its plan, call and reviewer in one statement; in lists without the
/// plan.
@ApplicationScoped
public class Reviews implements PanacheRepositoryBase<Review, ReviewId> {

  private final Scope scope;

  Reviews(Scope scope) {
    this.scope = scope;
  }

  /// Within the caller's scope, else 404.
  Review inScope(String raw) {
    return query(scope.reviews().named("r.id.value = :id", "r.reference = :id", "id", raw))
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("review", raw));
  }

  /// Each with the little that is shown of its plan, in one statement.
  List<Listed> list(@Nullable String plan, @Nullable ReviewStatus state, PageRequest page) {
    Conditions conditions =
        scope
            .reviews()
            .named("p.id.value = :plan", "p.reference = :plan", "plan", plan)
            .and("r.state = :state", "state", state)
            .and("r.id.value > :after", "after", page.afterId());
    return conditions
        .bind(
            getEntityManager()
                .createQuery(
                    "select r, v, p.id.value, p.reference, p.content.title,"
                        + " p.rebuttal.rebuttalInvitedOn, c from Review r"
                        + " join r.reviewer v join r.plan p join p.call c where "
                        + conditions.text()
                        + " order by r.id.value",
                    Listed.class))
        .setMaxResults(page.fetch())
        .getResultList();
  }

  /// Whether the person ever was to review that plan.
  boolean isOf(Plan plan, Reviewer reviewer) {
    return count("plan = ?1 and reviewer = ?2", plan, reviewer) > 0;
  }

  int countSubmitted(Plan plan) {
    return submitted(plan).size();
  }

  /// Where a review stands, and its last day.
  public record Due(ReviewStatus state, LocalDate on) {}

  /// Of each review of a plan.
  public List<Due> dueOf(Plan plan) {
    return getEntityManager()
        .createQuery("select r.state, r.dueOn from Review r where r.plan = :plan", Due.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  /// In an order that tells nothing of their writers.
  List<Review> submittedOf(Plan plan) {
    return query(new Conditions().and("p = :plan", "plan", plan).and("r.state = SUBMITTED"))
        .getResultList();
  }

  /// The scores of the submitted reviews of a plan.
  public List<ReviewScores> submitted(Plan plan) {
    return query(new Conditions().and("p = :plan", "plan", plan).and("r.state = SUBMITTED"))
        .getResultStream()
        .flatMap(review -> review.form().stream())
        .map(form -> new ReviewScores(form.byCriterion()))
        .toList();
  }

  private TypedQuery<Review> query(Conditions conditions) {
    return conditions.bind(
        getEntityManager()
            .createQuery(
                "select r from Review r join fetch r.reviewer join fetch r.plan p"
                    + " join fetch p.call where "
                    + conditions.text()
                    + " order by r.id.value",
                Review.class));
  }
}
