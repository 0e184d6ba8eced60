package nl.innovatietraineeship.planreview.review;

import static nl.innovatietraineeship.planreview.review.ReviewTest.assigned;
import static nl.innovatietraineeship.planreview.review.ReviewTest.form;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.innovatietraineeship.kit.testing.Table;
import nl.innovatietraineeship.planreview.plan.APlan;
import nl.innovatietraineeship.planreview.plan.Assessor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every command on a review in every state, against the table.
class ReviewTransitionsTest {

  private static final LocalDate DAY = LocalDate.parse("2020-12-18");
  private static final Assessor CHAIR =
      new Assessor("the chair", "chair-1", Set.of(), Set.of(), false);

  private static final Map<String, Supplier<Review>> STATES =
      Map.of(
          "ASSIGNED", () -> assigned(APlan.underReview()),
          "CLEAR", ReviewTest::clear,
          "CONFLICTED", ReviewTest::conflicted,
          "LIFTED", ReviewTransitionsTest::lifted,
          "SUBMITTED", ReviewTest::submitted,
          "REPLACED", ReviewTransitionsTest::replaced,
          "WITHDRAWN_PLAN", () -> ofAWithdrawnPlan(Interest.NONE),
          "WITHDRAWN_CONFLICTED", () -> ofAWithdrawnPlan(Interest.COMMERCIAL),
          "INVITED_PLAN", ReviewTransitionsTest::writtenOfAPlanInvitedToRebut,
          "INVITED_CONFLICTED", ReviewTransitionsTest::conflictedOfAPlanInvitedToRebut);

  private static final Map<String, Consumer<Review>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("declare none", review -> review.declare(Interest.NONE, "", DAY));
    COMMANDS.put("declare one", review -> review.declare(Interest.COMMERCIAL, "Shares.", DAY));
    COMMANDS.put("lift", review -> review.liftConflict(CHAIR, "No bar.", DAY));
    COMMANDS.put("replace", review -> review.replace("Ill.", DAY));
    COMMANDS.put("write", review -> review.write(form(4, 4, 4)));
    COMMANDS.put("submit", review -> review.submit(APlan.NOON));
  }

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.tried("review-transitions.csv", STATES, COMMANDS, Review::state, Review::status);
  }

  private static Review lifted() {
    var review = ReviewTest.conflicted();
    review.liftConflict(CHAIR, "No bar.", DAY);
    review.write(form(4, 4, 4));
    return review;
  }

  private static Review replaced() {
    var review = ReviewTest.conflicted();
    review.replace("Has an interest.", DAY);
    return review;
  }

  /// Written, and not submitted when the applicant was invited to answer the others.
  private static Review writtenOfAPlanInvitedToRebut() {
    var plan = APlan.underReviewToBeRebutted();
    var review = assigned(plan);
    review.declare(Interest.NONE, "", DAY);
    review.write(form(4, 4, 4));
    plan.inviteToRebut(2, DAY);
    return review;
  }

  private static Review conflictedOfAPlanInvitedToRebut() {
    var plan = APlan.underReviewToBeRebutted();
    var review = assigned(plan);
    review.declare(Interest.COMMERCIAL, "Shares.", DAY);
    plan.inviteToRebut(2, DAY);
    return review;
  }

  private static Review ofAWithdrawnPlan(Interest declared) {
    var plan = APlan.underReview();
    var review = assigned(plan);
    review.declare(declared, "Shares.", DAY);
    APlan.withdraw(plan);
    return review;
  }
}
