package nl.innovatietraineeship.placement.traineeship;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import nl.innovatietraineeship.kit.inbox.EventConsumption;
import nl.innovatietraineeship.kit.inbox.EventListener;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Golden;
import nl.innovatietraineeship.kit.testing.Histories;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.placement.scene.Days;
import nl.innovatietraineeship.placement.scene.Firm;
import nl.innovatietraineeship.placement.scene.Match;
import nl.innovatietraineeship.placement.scene.People;
import nl.innovatietraineeship.placement.scene.ToldPlan;
import nl.innovatietraineeship.placement.traineeship.PlainSlots.Step;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The service against slots on paper: whatever events come in whatever order, and whatever is
/// tried meanwhile, after each step both say the same of plan, slots and traineeships.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "placement"))
class PlainSlotsTest {

  private static final int SEEDS = 6;
  private static final int STEPS = 50;
  private static final int MOST_MATCHES = 5;

  @Inject EventConsumption consumption;
  @Inject PlanReviewListener planReview;
  @Inject BudgetListener budget;

  static LongStream seeds() {
    return Histories.seeds(SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_comes_slots_and_starts_are_what_they_are_on_paper(long seed) {
    var random = new Random(seed);
    boolean refill = random.nextBoolean();
    var history = history(random, refill);
    Histories.hold(seed, history, steps -> new Play(refill).play(steps));
  }

  private static List<Step> history(Random random, boolean refill) {
    var steps = new ArrayList<Step>();
    var paper = new PlainSlots(refill);
    add(steps, paper, new Step.Submitted());
    while (steps.size() < STEPS) {
      int match = random.nextInt(Math.max(1, paper.matches()));
      switch (random.nextInt(24)) {
        case 0 -> add(steps, paper, new Step.Decided(outcome(random)));
        case 1, 2 -> add(steps, paper, new Step.Granted(1 + random.nextInt(3)));
        case 3 -> add(steps, paper, new Step.Redelivered(random.nextInt(STEPS)));
        case 4 -> {
          if (steps.size() > STEPS / 2) {
            add(steps, paper, ending(random));
          }
        }
        case 5, 6, 7 -> {
          if (paper.matches() < MOST_MATCHES) {
            add(steps, paper, new Step.Matched(random.nextInt(6) > 0, random.nextInt(3) > 0));
          }
        }
        case 8 -> add(steps, paper, new Step.Revoked(match, party(random)));
        case 9 -> add(steps, paper, new Step.Declared(match));
        case 10 -> add(steps, paper, new Step.EndedEarly(match));
        case 11 -> add(steps, paper, new Step.Cancelled(match));
        case 12, 13, 14, 15, 16 -> add(steps, paper, new Step.Started(match));
        default -> add(steps, paper, new Step.Confirmed(match, party(random)));
      }
    }
    return steps;
  }

  private static void add(List<Step> steps, PlainSlots paper, Step step) {
    paper.take(step);
    steps.add(step);
  }

  private static Party party(Random random) {
    return List.of(Party.values()).get(random.nextInt(Party.values().length));
  }

  private static String outcome(Random random) {
    return List.of("AWARDED", "AWARDED", "CEILING", "BOARD", "SET_ASIDE").get(random.nextInt(5));
  }

  private static Step ending(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Step.Withdrawn();
      case 1 -> new Step.Determined();
      default -> new Step.Changed(random.nextInt(3));
    };
  }

  /// One history, under a call of its own.
  private final class Play {
    private final PlainSlots paper;
    private final ToldPlan plan = ToldPlan.unheard();
    private final List<Runnable> messages = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();
    private final Golden granted = plan.about("grant-awarded");

    Play(boolean refill) {
      paper = new PlainSlots(refill);
      deliver(planReview, plan.about("call-opened").with("slotRefill", refill));
      messages.clear();
    }

    void play(List<Step> steps) {
      for (Step step : steps) {
        boolean letIn = paper.take(step);
        take(step, letIn);
        assertEquals(paper.toString(), said(), () -> "after " + step);
      }
    }

    private void take(Step step, boolean letIn) {
      switch (step) {
        case Step.Submitted _ -> deliver(planReview, plan.about("plan-submitted"));
        case Step.Decided(String outcome) -> deliver(planReview, decision(outcome));
        case Step.Withdrawn _ -> deliver(planReview, plan.about("plan-withdrawn"));
        case Step.Granted(int slots) -> deliver(budget, granted.with("slots", slots));
        case Step.Changed(int slots) -> deliver(budget, plan.grantChanged(slots));
        case Step.Determined _ -> deliver(budget, plan.grantDetermined());
        case Step.Redelivered(int message) -> {
          if (!messages.isEmpty()) {
            messages.get(message % messages.size()).run();
          }
        }
        case Step.Matched(boolean lector, boolean declared) -> match(lector, declared, letIn);
        case Step.Confirmed(int match, Party party) ->
            of(match, letIn, it -> it.confirm(who(it, party), word(party)));
        case Step.Revoked(int match, Party party) -> of(match, letIn, it -> revoke(it, party));
        case Step.Declared(int match) -> {
          if (letIn) {
            matches.get(match).firm().declares("12.5");
          }
        }
        case Step.Started(int match) -> of(match, letIn, Match::start);
        case Step.EndedEarly(int match) ->
            of(match, letIn, it -> it.end(it.hogeschool(), Days.today()));
        case Step.Cancelled(int match) ->
            of(match, letIn, it -> it.cancel(it.hogeschool(), "HOGESCHOOL"));
      }
    }

    private Golden decision(String outcome) {
      return switch (outcome) {
        case "AWARDED" -> plan.about("plan-decision-announced");
        case "SET_ASIDE" -> plan.about("plan-decision-announced").with("outcome", outcome);
        default -> plan.refusal(outcome);
      };
    }

    private void deliver(EventListener<?> listener, Golden message) {
      var received =
          new ConsumerRecord<String, byte[]>(
              "told",
              0,
              0,
              message.key(),
              message.payload().toString().getBytes(StandardCharsets.UTF_8));
      message
          .headers()
          .forEach((name, value) ->
              received.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
      Runnable delivery = () -> consumption.accept(received, listener);
      messages.add(delivery);
      delivery.run();
    }

    private void match(boolean lector, boolean declared, boolean letIn) {
      var firm = declared ? Firm.declared() : Firm.registered();
      String trainee = Match.trainee();
      String place = firm.accepted(ToldPlan.BRIN);
      var asked = Match.asked(plan, place, trainee);
      if (!lector) {
        asked.remove("lector");
      }
      var answer = People.coordinator(ToldPlan.BRIN).post("/placement/v1/traineeships", asked);
      answered(letIn, answer);
      if (letIn) {
        matches.add(new Match(answer.path("id"), plan, firm, place, trainee));
      }
    }

    private void of(
        int match, boolean letIn, java.util.function.Function<Match, Response> command) {
      if (match < matches.size()) {
        answered(letIn, command.apply(matches.get(match)));
      }
    }

    private Response revoke(Match match, Party party) {
      String path = match.path() + "/confirmations/" + word(party);
      String etag = match.read().header("ETag");
      return who(match, party).delete(path, etag);
    }

    private Api who(Match match, Party party) {
      return switch (party) {
        case HOGESCHOOL -> match.hogeschool();
        case COMPANY -> match.firm().api();
        case TRAINEE -> match.traineeApi();
      };
    }

    private static String word(Party party) {
      return party.name().toLowerCase(Locale.ROOT);
    }

    /// Done, or refused by a rule: as it is on paper.
    private static void answered(boolean letIn, Response answer) {
      int status = answer.statusCode();
      assertTrue(
          letIn ? status / 100 == 2 : status == 409 || status == 404,
          () -> (letIn ? "expected: done; " : "expected: refused; ") + status + answer.asString());
    }

    private String said() {
      return String.valueOf(
          Sql.value(
              """
              select concat(state, '; slots: ',
                (select string_agg(case when closed_at is not null then 'CLOSED'
                    when traineeship_id is null then 'OPEN' else 'TAKEN' end, ' ' order by slot_no)
                  from slot where plan_id = known_plan.id), '; traineeships: ',
                (select string_agg(state, ' ' order by reference)
                  from traineeship where plan_id = known_plan.id))
              from known_plan where id = '\
              """
                  + plan.id()
                  + "'"));
    }
  }
}
