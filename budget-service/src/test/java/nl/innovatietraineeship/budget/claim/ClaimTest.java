package nl.innovatietraineeship.budget.claim;

import static java.util.Objects.requireNonNull;
import static nl.innovatietraineeship.budget.claim.ClaimRule.AN_AWARD_IS_WHAT_WAS_RESERVED;
import static nl.innovatietraineeship.budget.claim.ClaimRule.AN_AWARD_NAMES_ITS_RESERVATION;
import static nl.innovatietraineeship.budget.claim.ClaimRule.A_RESERVATION_IS_AT_MOST_WHAT_IS_ASKED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.ClaimState.Determined;
import nl.innovatietraineeship.budget.claim.ClaimState.Granted;
import nl.innovatietraineeship.budget.claim.ClaimState.Lapsed;
import nl.innovatietraineeship.budget.claim.ClaimState.Reserved;
import nl.innovatietraineeship.budget.claim.ClaimState.Settled;
import nl.innovatietraineeship.budget.claim.ClaimState.Voided;
import nl.innovatietraineeship.budget.claim.ClaimState.Waiting;
import nl.innovatietraineeship.budget.claim.ClaimState.Withdrawn;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.rule.Rule;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import nl.innovatietraineeship.kit.testing.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every command in every state.
class ClaimTest {

  private static final Money ASKED = Money.euros(300_000);
  private static final LocalDate DAY = LocalDate.parse("2021-01-25");
  private static final Turned TURN =
      new Turned(new Freed(TurnCause.RANKING, "IT20"), DAY, Money.euros(500_000));
  private static final ReservationId RESERVATION = new ReservationId(new UUID(0, 1));

  private static final Map<String, Supplier<Claim>> STATES = new LinkedHashMap<>();
  private static final Map<String, Consumer<Claim>> COMMANDS = new LinkedHashMap<>();

  static {
    STATES.put("WAITING", ClaimTest::waiting);
    STATES.put("LISTED", ClaimTest::listed);
    STATES.put("RESERVED", ClaimTest::reserved);
    STATES.put("GRANTED", ClaimTest::granted);
    STATES.put("DETERMINED", ClaimTest::determined);
    STATES.put("SETTLED", ClaimTest::settled);
    STATES.put("WITHDRAWN", ClaimTest::withdrawn);
    STATES.put("VOIDED", ClaimTest::voided);
    STATES.put("LAPSED", ClaimTest::lapsed);
    COMMANDS.put("reserve", claim -> claim.reserve(RESERVATION, ASKED, TURN));
    COMMANDS.put("list", claim -> claim.list(1, TURN));
    COMMANDS.put("pass over", claim -> claim.passOver(TURN));
    COMMANDS.put("grant", claim -> claim.grant(RESERVATION, ASKED));
    COMMANDS.put("void", claim -> claim.endBy(Exit.WITHDRAWN));
    COMMANDS.put("lapse", claim -> claim.lapse(DAY));
    COMMANDS.put("determine", Claim::determine);
    COMMANDS.put("withdraw", Claim::withdraw);
    COMMANDS.put("settle", Claim::settle);
    COMMANDS.put("reopen", Claim::reopen);
  }

  @TestFactory
  List<DynamicTest> every_command_in_every_state_does_as_the_table_says() {
    return Table.tried("claim-transitions.csv", STATES, COMMANDS, Claim::state, Claim::stateName);
  }

  @Test
  void a_ranked_plan_waits_without_a_place() {
    assertEquals(new Waiting(null), waiting().state());
  }

  @Test
  void an_allocated_claim_holds_what_was_asked() {
    assertEquals(new Reserved(RESERVATION, ASKED), reserved().state());
  }

  @Test
  void a_claim_may_hold_a_part_but_never_a_cent_more_than_was_asked() {
    Claim part = waiting();
    part.reserve(RESERVATION, ASKED.minus(new Money(1)), TURN);
    assertEquals(new Reserved(RESERVATION, ASKED.minus(new Money(1))), part.state());
    refused(
        A_RESERVATION_IS_AT_MOST_WHAT_IS_ASKED,
        () -> waiting().reserve(RESERVATION, ASKED.plus(new Money(1)), TURN));
  }

  @Test
  void an_awarded_claim_keeps_what_it_holds_to_its_end() {
    assertEquals(new Determined(RESERVATION, ASKED), determined().state());
    assertEquals(new Settled(RESERVATION, ASKED), settled().state());
    assertEquals(new Withdrawn(RESERVATION, ASKED), withdrawn().state());
  }

  @Test
  void a_waiting_claim_lapses_with_the_waiting_list() {
    assertEquals(new Lapsed(DAY), lapsed().state());
  }

  @Test
  void a_listed_claim_waits_with_its_place() {
    assertEquals(new Waiting(2), listed().state());
  }

  @Test
  void a_reserved_claim_is_granted() {
    Claim claim = reserved();
    claim.grant(RESERVATION, ASKED);
    assertEquals(new Granted(RESERVATION, ASKED), claim.state());
  }

  @Test
  void an_award_of_another_reservation_is_refused() {
    Claim claim = reserved();
    refused(
        AN_AWARD_NAMES_ITS_RESERVATION,
        () -> claim.grant(new ReservationId(new UUID(0, 2)), ASKED));
    refused(AN_AWARD_NAMES_ITS_RESERVATION, () -> claim.grant(null, ASKED));
  }

  @Test
  void an_award_of_a_cent_more_or_less_is_refused() {
    Claim claim = reserved();
    refused(
        AN_AWARD_IS_WHAT_WAS_RESERVED, () -> claim.grant(RESERVATION, ASKED.plus(new Money(1))));
    refused(
        AN_AWARD_IS_WHAT_WAS_RESERVED, () -> claim.grant(RESERVATION, ASKED.minus(new Money(1))));
    assertEquals(new Reserved(RESERVATION, ASKED), claim.state());
  }

  @ParameterizedTest
  @EnumSource(Exit.class)
  void a_waiting_claim_ends_with_nothing_to_release(Exit exit) {
    Claim claim = waiting();
    assertEquals(Optional.empty(), claim.endBy(exit));
    assertEquals(new Voided(exit), claim.state());
  }

  @ParameterizedTest
  @EnumSource(Exit.class)
  void a_reserved_claim_ends_and_returns_its_reservation(Exit exit) {
    Claim claim = reserved();
    assertEquals(Optional.of(new Reserved(RESERVATION, ASKED)), claim.endBy(exit));
    assertEquals(new Voided(exit), claim.state());
  }

  @Test
  void a_claim_tells_why_it_got_what_it_got() {
    assertEquals(null, TraceView.of(waiting()));
    assertEquals(
        "On 2021-01-25 the ranking of IT20 was served: EUR 500,000.00 was free when it came to IT20-001,"
            + " rank 1, which asked EUR 300,000.00; EUR 300,000.00 was reserved.",
        requireNonNull(TraceView.of(reserved())).sentence());
    Claim claim = waiting();
    claim.list(2, new Turned(new Freed(TurnCause.RANKING, "IT20"), DAY, Money.euros(299_999)));
    assertEquals(
        "On 2021-01-25 the ranking of IT20 was served: EUR 299,999.00 was free when it came to IT20-001,"
            + " rank 1, reserve place 2, which asked EUR 300,000.00; it did not fit, or came behind"
            + " one that did not.",
        requireNonNull(TraceView.of(claim)).sentence());
    claim.reserve(
        RESERVATION,
        ASKED,
        new Turned(
            new Freed(TurnCause.CEILING_RAISED, "IT20-P1"), DAY.plusDays(1), Money.euros(300_000)));
    assertEquals(
        "On 2021-01-26 the ceiling was raised (IT20-P1): EUR 300,000.00 was free when it came to IT20-001,"
            + " rank 1, reserve place 2, which asked EUR 300,000.00; EUR 300,000.00 was reserved.",
        requireNonNull(TraceView.of(claim)).sentence());
  }

  private static Claim waiting() {
    return Claim.waiting(
        new ClaimId(new UUID(0, 3)),
        new Claim.Ranked(
            new CallId(new UUID(0, 20)),
            "IT20",
            new PlanId(new UUID(0, 4)),
            "IT20-001",
            new Brin("30GB"),
            1,
            1,
            ASKED,
            Money.euros(20_000),
            15));
  }

  private static Claim reserved() {
    Claim claim = waiting();
    claim.reserve(RESERVATION, ASKED, TURN);
    return claim;
  }

  private static Claim granted() {
    Claim claim = reserved();
    claim.grant(RESERVATION, ASKED);
    return claim;
  }

  private static Claim determined() {
    Claim claim = granted();
    claim.determine();
    return claim;
  }

  private static Claim settled() {
    Claim claim = determined();
    claim.settle();
    return claim;
  }

  private static Claim withdrawn() {
    Claim claim = granted();
    claim.withdraw();
    return claim;
  }

  private static Claim lapsed() {
    Claim claim = waiting();
    claim.lapse(DAY);
    return claim;
  }

  private static Claim listed() {
    Claim claim = waiting();
    claim.list(2, TURN);
    return claim;
  }

  private static Claim voided() {
    Claim claim = waiting();
    var _ = claim.endBy(Exit.WITHDRAWN);
    return claim;
  }

  private static void refused(Rule rule, Runnable attempt) {
    assertEquals(rule, assertThrows(RuleBroken.class, attempt::run).rule());
  }
}
