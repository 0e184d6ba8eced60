package nl.innovatietraineeship.budget.grant;

import static nl.innovatietraineeship.budget.Budgeted.BASE;
import static nl.innovatietraineeship.budget.Budgeted.BOARD;
import static nl.innovatietraineeship.budget.Budgeted.CONTROLLER;
import static nl.innovatietraineeship.budget.Budgeted.FINANCE;
import static nl.innovatietraineeship.budget.Budgeted.OFFICER;
import static nl.innovatietraineeship.budget.Budgeted.OWN;
import static nl.innovatietraineeship.budget.Budgeted.approvedPayee;
import static nl.innovatietraineeship.budget.Budgeted.done;
import static nl.innovatietraineeship.budget.Budgeted.money;
import static nl.innovatietraineeship.budget.Budgeted.paid;
import static nl.innovatietraineeship.budget.Budgeted.today;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.planreview.ToldCall;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import nl.innovatietraineeship.kit.testing.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/// All that is done with a grant, in every state of it, through the front door. What cannot be is
/// to receive or to waive where nothing is to be paid back.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class GrantTransitionsTest {

  private static final Map<String, Supplier<Play>> STATES =
      Map.of(
          "GRANTED", Play::granted,
          "REQUESTED", () -> Play.granted().requested(),
          "DETERMINED", () -> Play.granted().graduated(3).requested().determined(),
          "OVERPAID", () -> Play.granted().graduated(1).requested().determined(),
          "SETTLED", () -> Play.granted().graduated(3).requested().determined().settled(),
          "WITHDRAWN", () -> Play.granted().renounced());

  private static final Map<String, Function<Play, Response>> COMMANDS =
      Map.ofEntries(
          Map.entry("request determination", Play::request),
          Map.entry("renounce", Play::renounce),
          Map.entry("renounce in part", Play::renounceInPart),
          Map.entry("prepare determination", Play::prepareDetermination),
          Map.entry("announce determination", Play::announceDetermination),
          Map.entry("prepare a change of the determination", Play::prepareChange),
          Map.entry("announce a change of the determination", Play::announceChange),
          Map.entry("prepare withdrawal", Play::prepareWithdrawal),
          Map.entry("announce withdrawal", Play::announceWithdrawal),
          Map.entry("prepare withdrawal in part", Play::prepareWithdrawalInPart),
          Map.entry("announce withdrawal in part", Play::announceWithdrawalInPart),
          Map.entry("suspend", play -> play.suspend("WRONG_INFORMATION")),
          Map.entry(
              "suspend on a suspicion after the determination",
              play -> play.suspend("FACTS_NOT_KNOWN")),
          Map.entry("pay", Play::pay),
          Map.entry("return a payment", Play::comeBack),
          Map.entry("receive what is recovered", Play::receive),
          Map.entry("waive what is recovered", Play::waive));

  @Test
  void every_command_in_every_state_does_as_the_table_says() {
    approvedPayee("30GB", "NL91ABNA0417164300");
    List<DynamicTest> tests =
        Table.of("grant-transitions.csv", STATES.keySet(), COMMANDS.keySet())
            .tests(GrantTransitionsTest::outcome);
    assertAll(
        tests.stream().map(test -> () -> assertAll(test.getDisplayName(), test.getExecutable())));
  }

  private static String outcome(String command, String state) {
    Play play = Objects.requireNonNull(STATES.get(state)).get();
    String before = play.read();
    Response answer = Objects.requireNonNull(COMMANDS.get(command)).apply(play);
    play.call.watched();
    if (answer.statusCode() < 300) {
      return play.state();
    }
    assertEquals(before, play.read(), "a refusal changes nothing");
    return switch (answer.statusCode()) {
      case 400, 404 -> "untrue";
      case 409 -> answer.jsonPath().getString("rule");
      default -> throw new AssertionError(answer.asString());
    };
  }

  /// A grant of 8.00 in four slots, of which three have started: the first advance of 4.00 is paid,
  /// the second of 2.40 is due.
  private static final class Play {

    private final ToldCall call =
        ToldCall.anew()
            .showingPerformanceFrom(100)
            .activeUntil("2020-10-31")
            .opened(new Money(1000), FitPolicy.STOP)
            .allocated(List.of(new Money(800)))
            .awarded(1, 200);

    private final String grant = call.plan(1) + "-G";
    private final String recovery = call.plan(1) + "-R1";

    static Play granted() {
      var play = new Play();
      paid(play.call.reference());
      play.call.started(1, 1).started(1, 2).started(1, 3);
      return play;
    }

    Play graduated(int slots) {
      for (int slot = 1; slot <= slots; slot++) {
        call.graduated(1, slot);
      }
      return this;
    }

    Play requested() {
      done(request());
      return this;
    }

    Play determined() {
      done(announceDetermination());
      return this;
    }

    Play settled() {
      done(pay());
      return this;
    }

    Play renounced() {
      done(renounce());
      return this;
    }

    Response request() {
      return OWN.post(BASE + "/grants/" + grant + "/determination-request", null);
    }

    Response renounce() {
      return OWN.post(BASE + "/grants/" + grant + "/renunciation", null);
    }

    Response renounceInPart() {
      return OWN.post(BASE + "/grants/" + grant + "/renunciation", Map.of("keptSlots", 3));
    }

    Response prepareDetermination() {
      return FINANCE.post(BASE + "/determinations", Map.of("grant", grant));
    }

    Response announceDetermination() {
      return decided("/determinations/", prepareDetermination());
    }

    /// To less than one slot earned.
    Response prepareChange() {
      return FINANCE.post(
          BASE + "/determinations",
          Map.of(
              "grant",
              grant,
              "amount",
              money(100),
              "ground",
              "FACTS_NOT_KNOWN",
              "reasons",
              "It was found later.",
              "hearing",
              Map.of("heardOn", today())));
    }

    Response announceChange() {
      return decided("/determinations/", prepareChange());
    }

    Response prepareWithdrawal() {
      return prepareWithdrawal(Map.of());
    }

    Response announceWithdrawal() {
      return decided("/grant-withdrawals/", prepareWithdrawal());
    }

    Response prepareWithdrawalInPart() {
      return prepareWithdrawal(Map.of("keptSlots", 3));
    }

    Response announceWithdrawalInPart() {
      return decided("/grant-withdrawals/", prepareWithdrawalInPart());
    }

    private Response prepareWithdrawal(Map<String, Object> part) {
      var input = new HashMap<String, Object>(part);
      input.put("grant", grant);
      input.put("ground", "ACTIVITIES_NOT_DONE");
      input.put("reasons", "No internship ended.");
      input.put("hearing", Map.of("heardOn", today()));
      return FINANCE.post(BASE + "/grant-withdrawals", input);
    }

    private static Response decided(String decisions, Response prepared) {
      if (prepared.statusCode() != 201) {
        return prepared;
      }
      String path = BASE + decisions + prepared.jsonPath().getString("id");
      done(BOARD.post(path + "/signature", null));
      return OFFICER.post(path + "/announcement", null);
    }

    Response suspend(String ground) {
      return FINANCE.post(
          BASE + "/payment-suspensions",
          Map.of("grant", grant, "ground", ground, "reason", "A doubt."));
    }

    Response pay() {
      var batch = FINANCE.post(BASE + "/payment-batches", Map.of("call", call.reference()));
      if (batch.statusCode() != 201) {
        return batch;
      }
      String id = batch.jsonPath().getString("id");
      done(CONTROLLER.post(BASE + "/payment-batches/" + id + "/approval", null));
      String payment =
          FINANCE
              .get(BASE + "/payments?state=APPROVED&plan=" + call.plan(1))
              .jsonPath()
              .getString("items[0].id");
      return FINANCE.post(
          BASE + "/payments/" + payment + "/confirmation", Map.of("paidOn", today()));
    }

    Response comeBack() {
      String payment =
          FINANCE.get(BASE + "/payments?plan=" + call.plan(1)).jsonPath().getString("items[0].id");
      return FINANCE.post(
          BASE + "/payments/" + payment + "/return",
          Map.of("returnedOn", today(), "reason", "Closed."));
    }

    Response receive() {
      String path = BASE + "/recoveries/" + recovery;
      var found = FINANCE.get(path);
      return found.statusCode() == 404
          ? found
          : FINANCE.post(
              path + "/receipt",
              Map.of("receivedOn", today(), "amount", found.jsonPath().getMap("open")));
    }

    Response waive() {
      var prepared =
          FINANCE.post(
              BASE + "/recovery-waivers",
              Map.of("recovery", recovery, "reasons", "It costs more."));
      return prepared.statusCode() != 201
          ? prepared
          : BOARD.post(
              BASE + "/recovery-waivers/" + prepared.jsonPath().getString("id") + "/approval",
              null);
    }

    String read() {
      return FINANCE.get(BASE + "/grants/" + grant).asString();
    }

    String state() {
      return FINANCE.get(BASE + "/grants/" + grant).jsonPath().getString("state");
    }
  }
}
