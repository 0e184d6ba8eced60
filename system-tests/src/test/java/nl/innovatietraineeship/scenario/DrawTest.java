package nl.innovatietraineeship.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.innovatietraineeship.scenario.CallFigures.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the seed, the drawn plans make the story that the demo tells.
class DrawTest {
  private static final CallCalendar CALENDAR = new CallCalendar(CallCalendar.FIRST_YEAR);

  static LongStream seeds() {
    return LongStream.concat(LongStream.of(4711, -1), LongStream.range(0, 40));
  }

  @Test
  void the_same_seed_draws_the_same_plans() {
    assertEquals(Draw.of(4711, CALENDAR), Draw.of(4711, CALENDAR));
    assertNotEquals(Draw.of(4711, CALENDAR), Draw.of(4712, CALENDAR));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sixteen_plans_or_more_ask_for_more_than_there_is(long seed) {
    var plans = Draw.of(seed, CALENDAR);
    assertTrue(plans.size() >= 16);
    assertTrue(sum(plans.stream()).isAbove(CallFigures.CEILING));
    assertTrue(
        plans.stream().noneMatch(plan -> plan.amount().isAbove(CallFigures.MAXIMUM_PER_PLAN)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void two_plans_are_negative(long seed) {
    assertEquals(2, Draw.of(seed, CALENDAR).stream().filter(plan -> !positive(plan)).count());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_tie_is_left_to_the_lot(long seed) {
    var ranked = ranked(Draw.of(seed, CALENDAR));
    var keys =
        ranked.stream().map(plan -> plan.advice().total() + "/" + plan.advice().plan()).toList();
    assertEquals(keys.size(), keys.stream().distinct().count());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void about_two_hundred_slots_fit_and_the_next_plan_does_not(long seed) {
    var ranked = ranked(Draw.of(seed, CALENDAR));
    int fits = 0;
    while (!sum(ranked.stream().limit(fits + 1)).isAbove(CallFigures.CEILING)) {
      fits++;
    }
    int slots = ranked.stream().limit(fits).mapToInt(PlanFigures::slots).sum();
    assertTrue(slots >= 190 && slots <= 210, slots + " slots");
    assertTrue(ranked.size() - fits >= 2, "nobody waits");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reviewers_come_from_hogescholen_that_do_not_ask(long seed) {
    var plans = Draw.of(seed, CALENDAR);
    var asking = plans.stream().map(PlanFigures::hogeschool).collect(Collectors.toSet());
    assertEquals(plans.size(), asking.size());
    assertFalse(
        plans.stream().flatMap(plan -> plan.reviewers().stream()).anyMatch(asking::contains));
    assertTrue(plans.stream().allMatch(plan -> plan.reviewers().stream().distinct().count() == 2));
  }

  private static boolean positive(PlanFigures plan) {
    return List.of(Criterion.values()).stream()
        .allMatch(criterion -> plan.advice().of(criterion) >= CallFigures.THRESHOLD);
  }

  private static List<PlanFigures> ranked(List<PlanFigures> plans) {
    return plans.stream()
        .filter(DrawTest::positive)
        .sorted(
            Comparator.<PlanFigures>comparingInt(plan -> -plan.advice().total())
                .thenComparingInt(plan -> -plan.advice().plan()))
        .toList();
  }

  private static Euros sum(Stream<PlanFigures> plans) {
    return plans.map(PlanFigures::amount).reduce(Euros.NONE, Euros::plus);
  }
}
