package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.APlan.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.kit.testing.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every command and event on a plan in every state, against the table.
class PlanTransitionsTest {

  private static final Instant LATER = Instant.parse("2020-12-16T11:00:00Z");
  private static final Map<String, Supplier<Plan>> STATES = new LinkedHashMap<>();
  private static final Map<String, Function<Plan, Optional<String>>> COMMANDS =
      new LinkedHashMap<>();

  static {
    STATES.put("DRAFT", APlan::approved);
    STATES.put("LAPSED", APlan::lapsed);
    STATES.put("SUBMITTED", APlan::submitted);
    STATES.put("INCOMPLETE", APlan::incomplete);
    STATES.put("SUPPLEMENTED", APlan::supplemented);
    STATES.put("COMPLETE", APlan::complete);
    STATES.put("CLOCK_STOPPED", APlan::clockStopped);
    STATES.put("UNDER_REVIEW", APlan::underReview);
    STATES.put("INVITED", APlan::invitedToRebut);
    STATES.put("POSITIVE", APlan::positive);
    STATES.put("NEGATIVE", APlan::negative);
    STATES.put("RANKED", APlan::ranked);
    STATES.put("RESERVED", APlan::reserved);
    STATES.put("WAITLISTED", APlan::waitlisted);
    STATES.put("AWARDED", APlan::awarded);
    STATES.put("REFUSED", APlan::refusedForTheCeiling);
    STATES.put("SERVED", APlan::served);
    STATES.put("GIVEN_UP", APlan::givenUp);
    STATES.put("SET_ASIDE", APlan::setAside);
    STATES.put("WITHDRAWN", APlan::withdrawn);
    command("edit", plan -> plan.edit(content(), null));
    command("approve", plan -> plan.approve(plan.contentVersion(), LECTOR, DAY, null));
    command("edit by post", plan -> plan.edit(content(), NOON));
    command("approve by post", plan -> plan.approve(plan.contentVersion(), LECTOR, DAY, NOON));
    command("submit", plan -> plan.submit(NOON));
    command("lapse", plan -> plan.lapse(DAY));
    command("check", plan -> plan.checkComplete(NOON));
    command("check late", plan -> plan.checkComplete(LATER));
    command("invite to repair", plan -> plan.checkIncomplete(List.of(DEFECT), NOON));
    command("supplement", plan -> plan.supplement(List.of(SUPPLEMENT), NOON));
    command("supplement late", plan -> plan.supplement(List.of(SUPPLEMENT), LATER));
    command("stop the clock", plan -> plan.stopClock(ClockStopGround.AGREED, "Why.", DAY));
    command("resume the clock", plan -> plan.resumeClock(DAY));
    command("tell of a delay", plan -> plan.tellDelay(NAMED, "Why.", DAY));
    command("withdraw", plan -> plan.withdraw(null, NOON));
    command("assign", plan -> plan.assign(twoReviewers(), OFFICER, NOON));
    command("invite to rebut", plan -> plan.inviteToRebut(2, DAY));
    command("rebut", plan -> plan.rebut("They are named.", NOON));
    command("declare an interest", Plan::takesInterests);
    command("advise", plan -> plan.advise(advice(4, 4, 4), CHAIR, twoReviews(1, 6), NOON));
    command("correct", plan -> plan.correct(advice(6, 6, 3), CHAIR, twoReviews(1, 6), NOON));
    command("rank", plan -> plan.rank(1, 1, 2, NOON));
    command("rank anew", plan -> plan.rank(2, 1, 2, NOON));
    command("announce", plan -> plan.announce(refusal(Ground.BOARD)));
    command("announce an award", plan -> plan.announce(award()));
    command("set aside", plan -> plan.announce(settingAside(LocalDate.parse("2020-12-16"))));
    command("set aside early", plan -> plan.announce(settingAside(LocalDate.parse("2020-12-15"))));
    command("set aside late", plan -> plan.announce(settingAside(LocalDate.parse("2021-01-13"))));
    COMMANDS.put(
        "reservation-made", plan -> plan.onReservationMade(1, RESERVATION, Money.euros(300_000)));
    COMMANDS.put("plan-waitlisted", plan -> plan.onPlanWaitlisted(1, 1));
    COMMANDS.put("claim-lapsed", plan -> plan.onClaimLapsed(1, AFTER_THE_LIST));
    COMMANDS.put("grant-awarded", plan -> plan.onGrantAwarded(GRANT));
    COMMANDS.put("grant-changed", plan -> plan.onGrantEnded(DAY));
    COMMANDS.put("grant-determined", plan -> plan.onGrantDetermined(DAY));
    COMMANDS.put("grant-settled", plan -> plan.onGrantSettled(DAY));
    COMMANDS.put("grant-reopened", Plan::onGrantReopened);
    COMMANDS.put("internship-started", plan -> plan.onInternshipStarted(DAY));
  }

  private interface Act {
    void on(Plan plan);
  }

  private static void command(String name, Act act) {
    COMMANDS.put(
        name,
        plan -> {
          act.on(plan);
          return Optional.empty();
        });
  }

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.of("plan-transitions.csv", STATES.keySet(), COMMANDS.keySet())
        .tests((command, state) -> outcome(of(STATES, state), of(COMMANDS, command)));
  }

  private static <T> T of(Map<String, T> all, String name) {
    return Objects.requireNonNull(all.get(name));
  }

  private static String outcome(Supplier<Plan> state, Function<Plan, Optional<String>> command) {
    Plan plan = state.get();
    PlanState before = plan.state();
    try {
      var absorbed = command.apply(plan);
      absorbed.ifPresent(_ -> assertEquals(before, plan.state(), "what is absorbed moves nothing"));
      return absorbed.isPresent() ? "absorbed" : plan.status().name();
    } catch (RuleBroken refusal) {
      assertEquals(before, plan.state(), "a refusal changes nothing");
      return refusal.rule().name();
    } catch (IllegalArgumentException untrue) {
      assertEquals(before, plan.state(), "what cannot be true changes nothing");
      return "untrue";
    }
  }
}
