package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.PlanRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.innovatietraineeship.kit.reference.Brin;

/// The conflicts of interest that the suite itself refuses.
final class Conflicts {

  private Conflicts() {}

  static void refuse(Plan plan, List<Assessor> proposed, String by) {
    int minimum = plan.call().terms().minimumReviewers();
    if (proposed.size() < minimum) {
      throw ENOUGH_REVIEWERS_ARE_ASSIGNED.brokenBy(
          "assign reviewers",
          plan.state(),
          "The minimum is " + minimum + ", proposed are " + proposed.size() + ".");
    }
    refuseInterested(plan, proposed, by);
  }

  static void refuseInterested(Plan plan, List<Assessor> proposed, String by) {
    refuse(NO_OFFICER_REVIEWS, plan, proposed, each -> each.sub().equals(by));
    refuse(NO_REVIEWER_IS_OF_A_PARTY, plan, proposed, each -> isOfAParty(plan, each));
    refuse(NO_REVIEWER_COMPETES, plan, proposed, Assessor::competes);
  }

  static void refuseParty(Plan plan, Assessor person, String attempted, Object state) {
    if (isOfAParty(plan, person)) {
      throw NO_REVIEWER_IS_OF_A_PARTY.brokenBy(attempted, state);
    }
    if (person.competes()) {
      throw NO_REVIEWER_COMPETES.brokenBy(attempted, state);
    }
  }

  static void refuseChair(Plan plan, Assessor chair, String attempted, Object state) {
    if (isOfAParty(plan, chair) || chair.competes() || chair.declared()) {
      throw NO_CHAIR_ADVISES_ON_A_PLAN_OF_THEIR_OWN.brokenBy(attempted, state);
    }
  }

  private static void refuse(
      PlanRule rule, Plan plan, List<Assessor> proposed, Predicate<Assessor> conflicted) {
    var names = proposed.stream().filter(conflicted).map(Assessor::reference).toList();
    if (!names.isEmpty()) {
      throw rule.brokenBy(
          "assign reviewers", plan.state(), "Not so: " + String.join(", ", names) + ".");
    }
  }

  private static boolean isOfAParty(Plan plan, Assessor person) {
    var content = plan.content();
    List<Brin> institutions = new ArrayList<>(content.details().coApplicants());
    institutions.add(plan.brin());
    return institutions.stream().anyMatch(person.institutions()::contains)
        || content.details().companies().stream().anyMatch(person.firms()::contains)
        || content.lectorSub().equals(person.sub());
  }
}
