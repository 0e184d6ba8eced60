package nl.innovatietraineeship.budget.planreview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.call.PartialAward;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who gets the money, on the real database.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class AllocationTest {

  @Inject EventConsumption consumption;
  @Inject PlanReviewListener listener;

  /// Amounts in cents, in rank order; W is WAITING, R is RESERVED.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          all fit, and some is left                        | STOP | 1000 | 300 300 300     | R R R   | 100
          all fit exactly, to the cent                     | STOP | 1000 | 333 333 334     | R R R   | 0
          one cent over: the last waits                    | STOP | 1000 | 333 333 335     | R R W   | 334
          one cent over: the last waits, whoever may skip  | SKIP | 1000 | 333 333 335     | R R W   | 334
          one plan asks the whole ceiling                  | STOP | 1000 | 1000            | R       | 0
          one plan asks a cent more than the ceiling       | STOP | 1000 | 1001            | W       | 1000
          STOP: a smaller one behind waits too             | STOP | 1000 | 600 500 400     | R W W   | 400
          SKIP: a smaller one behind is served             | SKIP | 1000 | 600 500 400     | R W R   | 0
          SKIP: of two smaller ones the higher rank wins   | SKIP | 1000 | 600 500 300 200 | R W R W | 100
          SKIP: twice behind one that does not fit         | SKIP | 1000 | 600 500 300 100 | R W R R | 0
          STOP: the first does not fit                     | STOP | 1000 | 1001 1 1        | W W W   | 1000
          SKIP: the first does not fit                     | SKIP | 1000 | 1001 999 1      | W R R   | 0
          SKIP: none fits                                  | SKIP | 1000 | 1001 1002       | W W     | 1000
          nothing is left for a plan of one cent           | SKIP | 1000 | 1000 1          | R W     | 0
          """)
  void is_served_in_rank_order_to_the_cent(
      String reason, FitPolicy policy, long ceiling, String asked, String states, long free) {
    var call = told(ceiling, policy).allocated(cents(asked)).watched();

    int plans = asked.split(" ").length;
    String found =
        String.join(
            " ",
            IntStream.rangeClosed(1, plans)
                .mapToObj(plan -> call.state(plan).substring(0, 1))
                .toList());
    assertEquals(states, found, reason);
    assertEquals(new Money(free), call.free(), reason);
  }

  @Test
  void a_ranking_without_plans_leaves_all_free() {
    var call = told(1000, FitPolicy.STOP).established(1, 0).watched();
    assertEquals(new Money(1000), call.free());
    assertEquals(List.of("allocation-completed " + call.reference().substring(1)), call.told());
  }

  @Test
  void tells_each_plan_in_rank_order_and_then_that_it_is_complete() {
    var call = told(1000, FitPolicy.SKIP).allocated(cents("600 500 300 200"));
    assertEquals(
        List.of(
            "reservation-made 001",
            "plan-waitlisted 002",
            "reservation-made 003",
            "plan-waitlisted 004",
            "allocation-completed " + call.reference().substring(1)),
        call.told());
    var listed = call.last("plan-waitlisted");
    assertEquals(2, listed.path("place").asInt());
    assertEquals("1.00", listed.path("free").path("amount").asText());
    assertEquals("2.00", listed.path("asked").path("amount").asText());
    var completed = call.last("allocation-completed");
    assertEquals(2, completed.path("reservedPlans").asInt());
    assertEquals(2, completed.path("listedPlans").asInt());
    assertEquals("9.00", completed.path("reserved").path("amount").asText());
    assertEquals("1.00", completed.path("free").path("amount").asText());
  }

  @Test
  void a_plan_behind_one_that_stops_is_told_what_was_left() {
    var call = told(1000, FitPolicy.STOP).allocated(cents("600 500 300"));
    assertEquals("4.00", call.last("plan-waitlisted").path("free").path("amount").asText());
  }

  @Test
  void a_ranking_is_not_served_before_all_its_plans_are_there() {
    var call = told(1000, FitPolicy.STOP).ranked(1, 1, 1, new Money(10)).established(1, 2);
    assertEquals("WAITING", call.state(1));
    assertEquals(
        "Unreadable: Ranking 1 of call " + call.reference() + " has 2 plans; 1 were ranked here.",
        call.parkedBecause());
  }

  @Test
  void a_ranking_is_served_once() {
    var call = told(1000, FitPolicy.STOP).allocated(cents("600 500")).established(1, 2).watched();
    assertEquals("RANKING_IS_SERVED", call.absorbed());
    assertEquals(new Money(600), call.reserved());
    call.ranked(1, 3, 3, new Money(1));
    assertEquals("RANKING_IS_SERVED", call.absorbed());
  }

  @Test
  void a_withdrawal_frees_its_money_for_who_waits_in_the_same_transaction() {
    var call = told(1000, FitPolicy.STOP).allocated(cents("600 400 300 500"));
    call.withdrawn(1).watched();
    assertEquals("VOIDED", call.state(1));
    assertEquals("RESERVED", call.state(3));
    assertEquals("WAITING", call.state(4));
    assertEquals(new Money(300), call.free());
    var told = call.told();
    assertEquals(
        List.of("reservation-released 001", "reservation-made 003"),
        told.subList(told.size() - 2, told.size()));
    assertEquals("WITHDRAWN", call.last("reservation-released").path("cause").asText());
    assertEquals("WAITING_LIST", call.last("reservation-made").path("cause").asText());
    assertEquals(
        "1",
        Sql.value(
            "select count(distinct xmin::text) from claim where plan in ('"
                + call.plan(1)
                + "', '"
                + call.plan(3)
                + "')"));
  }

  @Test
  void the_waiting_list_keeps_the_fit_policy_of_the_call() {
    var stop = told(1000, FitPolicy.STOP).allocated(cents("400 600 500 100")).withdrawn(1);
    assertEquals("WAITING", stop.watched().state(4));
    var skip = told(1000, FitPolicy.SKIP).allocated(cents("400 600 500 100")).withdrawn(1);
    assertEquals("RESERVED", skip.watched().state(4));
  }

  @Test
  void who_waits_first_and_withdraws_lets_the_next_be_served() {
    var call = told(1000, FitPolicy.STOP).allocated(cents("900 500 100")).withdrawn(2).watched();
    assertEquals("RESERVED", call.state(3));
    assertEquals(new Money(0), call.free());
  }

  @Test
  void money_set_free_on_the_last_day_of_the_waiting_list_is_given_out() {
    var call = told(1000, FitPolicy.STOP).allocated(cents("1000 1000"));
    call.withdrawn(1, "2021-12-31T22:59:59Z").watched();
    assertEquals("RESERVED", call.state(2));
  }

  @Test
  void money_set_free_after_the_waiting_list_stays_free() {
    var call = told(1000, FitPolicy.STOP).allocated(cents("1000 1000"));
    call.withdrawn(1, "2021-12-31T23:00:00Z").watched();
    assertEquals("WAITING", call.state(2));
    assertEquals(new Money(1000), call.free());
  }

  @Test
  void who_still_waits_when_the_list_ends_has_lapsed_and_what_comes_free_behind_it_stays_free() {
    var call = told(1000, FitPolicy.STOP).allocated(cents("1000 1000 1000"));
    call.withdrawn(1, "2021-12-31T22:59:59Z").waitingListEnded("2021-12-31T23:00:00Z").watched();
    assertEquals("RESERVED", call.state(2));
    assertEquals("LAPSED", call.state(3));
    assertEquals(1, call.told().stream().filter("claim-lapsed 003"::equals).count());
    call.withdrawn(2, "2021-12-31T22:59:59Z").watched();
    assertEquals(new Money(1000), call.free());
  }

  @Test
  void of_a_ranking_behind_the_end_of_the_list_who_does_not_fit_lapses_at_once() {
    var call = told(1000, FitPolicy.STOP);
    call.ranked(1, 1, 1, new Money(1000)).ranked(1, 2, 2, new Money(1000));
    call.deliver(
            call.ofCall("ranking-established")
                .with("rankingVersion", 1)
                .with("count", 2)
                .with("occurredOn", "2022-01-01T09:00:00Z"))
        .watched();
    assertEquals("RESERVED", call.state(1));
    assertEquals("LAPSED", call.state(2));
  }

  @Test
  void who_is_passed_over_says_of_which_money_and_who_comes_behind_a_stop_does_not() {
    var skip = told(1000, FitPolicy.SKIP).allocated(cents("300 700 500 200")).withdrawn(1);
    assertEquals("RESERVED", skip.watched().state(4));
    assertEquals("PLAN_WITHDRAWN " + skip.plan(1) + " 300", turn(skip, 3));
    assertEquals("PLAN_WITHDRAWN " + skip.plan(1) + " 300", turn(skip, 4));
    var stop = told(1000, FitPolicy.STOP).allocated(cents("300 700 500 200")).withdrawn(1);
    assertEquals("PLAN_WITHDRAWN " + stop.plan(1) + " 300", turn(stop, 3));
    assertEquals("RANKING " + stop.reference() + " 0", turn(stop, 4));
  }

  private static @Nullable String turn(ToldCall call, int plan) {
    return Sql.value(
        "select turn_because || ' ' || turn_by || ' ' || turn_free from claim where plan = '"
            + call.plan(plan)
            + "'");
  }

  @Test
  void a_corrected_ranking_voids_the_reservations_before_it_and_allocates_anew() {
    var call = told(1000, FitPolicy.STOP).allocated(cents("600 400 300"));
    call.ranked(2, 1, 3, new Money(300))
        .ranked(2, 2, 2, new Money(400))
        .ranked(2, 3, 1, new Money(600))
        .established(2, 3)
        .watched();
    assertEquals("WAITING", call.state(1));
    assertEquals("RESERVED", call.state(2));
    assertEquals("RESERVED", call.state(3));
    assertEquals(new Money(300), call.free());
    var told = call.told();
    assertEquals(
        List.of(
            "reservation-released 001",
            "reservation-released 002",
            "reservation-made 003",
            "reservation-made 002",
            "plan-waitlisted 001",
            "allocation-completed " + call.reference().substring(1)),
        told.subList(told.size() - 6, told.size()));
    assertEquals("RERANKED", call.last("reservation-released").path("cause").asText());
  }

  @Test
  void a_corrected_ranking_behind_an_award_has_no_effect() {
    var call = told(1000, FitPolicy.STOP).allocated(cents("600 400")).awarded(1);
    call.ranked(2, 1, 2, new Money(400)).ranked(2, 2, 1, new Money(600)).established(2, 2);
    assertEquals("GRANTS_STAND", call.watched().absorbed());
    call.awarded(2).watched();
    assertEquals(new Money(1000), call.awarded());
  }

  @Test
  void a_plan_that_is_withdrawn_while_a_corrected_ranking_comes_in_holds_nothing() {
    var call = told(1000, FitPolicy.STOP).allocated(cents("600 400 500"));
    call.ranked(2, 1, 1, new Money(600)).ranked(2, 2, 3, new Money(500)).withdrawn(1);
    assertEquals(
        "0",
        Sql.value(
            "select count(*) from claim where state <> 'VOIDED' and plan = '"
                + call.plan(1)
                + "'"));
    call.watched().established(2, 2).watched();
    assertEquals("RESERVED", call.state(3));
    assertEquals(new Money(500), call.free());
  }

  @Test
  void a_claim_says_what_made_its_turn_and_what_it_met() {
    var call = told(1000, FitPolicy.STOP).allocated(cents("600 400 300")).refused(1, "BOARD");
    assertEquals(
        "RESERVED PLAN_REFUSED 2021-01-29 600 1",
        Sql.value(
            "select concat_ws(' ', state, turn_because, turn_on, turn_free, place) from claim"
                + " where plan = '"
                + call.plan(3)
                + "'"));
  }

  /// Slots of 100 cents; what each plan has reserved.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      textBlock =
          """
          whole slots that are paid, all behind wait         | STOP | WHOLE_SLOTS | 1050 | 600 500 100 | 600 400 0  | 50
          whole slots, and a smaller one behind cannot fit   | SKIP | WHOLE_SLOTS | 1050 | 600 500 100 | 600 400 0  | 50
          less than a slot is left: nothing in part          | STOP | WHOLE_SLOTS | 699  | 600 500     | 600 0      | 99
          all that is left, to the cent                      | STOP | TO_THE_CENT | 1050 | 600 500 100 | 600 450 0  | 0
          a cent less than a slot opens none: nothing        | STOP | TO_THE_CENT | 699  | 600 500     | 600 0      | 99
          exactly a slot is left                             | STOP | TO_THE_CENT | 700  | 600 500     | 600 100    | 0
          who fits whole gets no more than was asked         | SKIP | TO_THE_CENT | 1000 | 600 300     | 600 300    | 100
          """)
  void awards_in_part_where_the_call_says_so(
      String reason,
      FitPolicy policy,
      PartialAward partial,
      long ceiling,
      String asked,
      String reserved,
      long free) {
    var call =
        new ToldCall(consumption, listener)
            .inPart(partial)
            .opened(new Money(ceiling), policy)
            .allocated(cents(asked), 100)
            .watched();
    int plans = asked.split(" ").length;
    assertEquals(
        reserved,
        String.join(
            " ", IntStream.rangeClosed(1, plans).mapToObj(plan -> call.reserved(plan)).toList()),
        reason);
    assertEquals(new Money(free), call.free(), reason);
  }

  @Test
  void a_call_that_publishes_another_method_is_not_allocated_by_ours() {
    var call = new ToldCall(consumption, listener);
    call.deliver(call.ofCall("call-opened").with("allocationMethod", "FIRST_COME"));
    assertEquals(
        "Unreadable: The ledger allocates RANKED calls only; call "
            + call.reference()
            + " is FIRST_COME.",
        call.parkedBecause());
  }

  private ToldCall told(long ceiling, FitPolicy policy) {
    return new ToldCall(consumption, listener).opened(new Money(ceiling), policy);
  }

  private static List<Money> cents(String amounts) {
    return Arrays.stream(amounts.split(" ")).map(Long::valueOf).map(Money::new).toList();
  }
}
