package nl.innovatietraineeship.planreview.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.innovatietraineeship.planreview.call.ACall;
import nl.innovatietraineeship.planreview.call.Call;
import nl.innovatietraineeship.planreview.call.Criterion;
import nl.innovatietraineeship.planreview.plan.APlan;
import nl.innovatietraineeship.planreview.plan.Plan;
import org.junit.jupiter.api.Test;

class RankingOrderTest {

  private static final String SEED = "9f2c4e1a7b3d5068";

  private final Call call = ACall.opened();

  @Test
  void the_higher_total_is_first() {
    var ranked = order(List.of(plan(1, 4, 4, 4), plan(2, 5, 5, 5), plan(3, 4, 5, 4)));
    assertEquals(List.of("IT20-002", "IT20-003", "IT20-001"), ranked);
  }

  @Test
  void equal_totals_are_told_apart_by_the_score_on_plan() {
    var ranked = order(List.of(plan(1, 6, 4, 5), plan(2, 4, 5, 6)));
    assertEquals(List.of("IT20-002", "IT20-001"), ranked);
  }

  @Test
  void weights_count_exactly() {
    var terms =
        new ACall.Terms()
            .criteria(
                new Criterion("demand-articulation", "Demand articulation", 4, 1),
                new Criterion("network-formation", "Network formation", 4, 1),
                new Criterion("plan", "Plan", 4, 3))
            .make();
    var ranked = RankingOrder.of(List.of(plan(1, 6, 6, 4), plan(2, 4, 4, 6)), terms, SEED);
    assertEquals("IT20-002", ranked.getFirst().plan());
    assertEquals(26, ranked.getFirst().weightedTotal());
    assertEquals(24, ranked.getLast().weightedTotal());
  }

  @Test
  void where_the_lowest_is_the_best_the_lower_total_is_first() {
    var terms = new ACall.Terms().scale(1, 6, 1).make();
    var ranked = RankingOrder.of(List.of(plan(1, 6, 6, 4), plan(2, 4, 4, 4)), terms, SEED);
    assertEquals("IT20-002", ranked.getFirst().plan());
  }

  @Test
  void the_lot_is_the_same_for_one_seed_whatever_the_order_of_the_plans() {
    List<Plan> equals = equals(12);
    var once = order(equals);
    List<Plan> shuffled = new ArrayList<>(equals);
    Collections.reverse(shuffled);
    assertEquals(once, order(shuffled));
  }

  @Test
  void another_seed_draws_another_lot() {
    List<Plan> equals = equals(12);
    var other =
        RankingOrder.of(equals, call.terms(), "0000000000000000").stream()
            .map(RankedPlan::plan)
            .toList();
    assertNotEquals(order(equals), other);
  }

  @Test
  void a_plan_that_leaves_moves_no_other() {
    var all = order(equals(12));
    var without = order(equals(12).subList(0, 11));
    assertEquals(all.stream().filter(plan -> !plan.equals("IT20-012")).toList(), without);
  }

  @Test
  void ranks_are_counted_from_one_without_a_gap() {
    var ranks =
        RankingOrder.of(equals(5), call.terms(), SEED).stream().map(RankedPlan::rank).toList();
    assertEquals(List.of(1, 2, 3, 4, 5), ranks);
  }

  private List<Plan> equals(int number) {
    return IntStream.rangeClosed(1, number).mapToObj(each -> plan(each, 5, 5, 5)).toList();
  }

  private Plan plan(int number, int demand, int network, int score) {
    return APlan.assessedIn(call, number, demand, network, score);
  }

  private List<String> order(List<Plan> plans) {
    return RankingOrder.of(plans, call.terms(), SEED).stream().map(RankedPlan::plan).toList();
  }
}
