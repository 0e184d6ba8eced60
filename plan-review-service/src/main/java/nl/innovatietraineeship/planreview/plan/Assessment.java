package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.PlanRule.*;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import nl.innovatietraineeship.planreview.call.CallTerms;
import nl.innovatietraineeship.planreview.call.Criterion;

/// What the committee's scores must keep to, and what they come to. Never an average: 6-6-3 fails
/// where 4-4-4 passes.
public final class Assessment {

  private Assessment() {}

  static void refuse(Plan plan, Advice advice, List<ReviewScores> submitted, String attempted) {
    refuseTooFew(plan, submitted.size(), attempted);
    List<String> unreasoned =
        advice.scores().stream()
            .filter(score -> score.reason() == null || score.reason().isBlank())
            .filter(score -> isOutside(score, submitted))
            .map(CommitteeScore::criterion)
            .toList();
    if (!unreasoned.isEmpty()) {
      throw A_SCORE_OUTSIDE_THE_REVIEWS_HAS_REASONS.brokenBy(
          attempted, plan.state(), "Without reasons: " + String.join(", ", unreasoned) + ".");
    }
  }

  static void refuseTooFew(Plan plan, int submitted, String attempted) {
    int minimum = plan.call().terms().minimumReviewers();
    if (submitted < minimum) {
      throw ENOUGH_REVIEWS_ARE_SUBMITTED.brokenBy(
          attempted,
          plan.state(),
          "The minimum is " + minimum + ", submitted are " + submitted + ".");
    }
  }

  private static boolean isOutside(CommitteeScore score, List<ReviewScores> submitted) {
    IntSummaryStatistics range =
        submitted.stream()
            .map(review -> review.byCriterion().get(score.criterion()))
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    return score.score() < range.getMin() || score.score() > range.getMax();
  }

  /// Positive when each criterion's committee score meets its threshold.
  public static boolean isPositive(Advice advice, CallTerms terms) {
    return failed(advice, terms).isEmpty();
  }

  /// The criteria whose threshold the committee's score does not meet.
  public static List<Criterion> failed(Advice advice, CallTerms terms) {
    return terms.criteria().stream()
        .filter(
            criterion -> !terms.scale().meets(advice.on(criterion.code()), criterion.threshold()))
        .toList();
  }

  /// The weighted total, exact: whole scores times whole weights.
  public static int weightedTotal(Advice advice, CallTerms terms) {
    return terms.criteria().stream()
        .mapToInt(criterion -> Math.multiplyExact(advice.on(criterion.code()), criterion.weight()))
        .reduce(0, Math::addExact);
  }
}
