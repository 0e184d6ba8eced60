package nl.innovatietraineeship.budget.claim;

import static nl.innovatietraineeship.budget.claim.ClaimRule.AN_AWARD_IS_WHAT_WAS_RESERVED;
import static nl.innovatietraineeship.budget.claim.ClaimRule.AN_AWARD_NAMES_ITS_RESERVATION;
import static nl.innovatietraineeship.budget.claim.ClaimRule.A_RESERVATION_IS_AT_MOST_WHAT_IS_ASKED;
import static nl.innovatietraineeship.budget.claim.ClaimRule.ONLY_A_CLAIM_WITHOUT_GRANT_IS_VOIDED;
import static nl.innovatietraineeship.budget.claim.ClaimRule.ONLY_A_RESERVED_CLAIM_IS_GRANTED;
import static nl.innovatietraineeship.budget.claim.ClaimRule.ONLY_A_WAITING_CLAIM_IS_RESERVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.claim.ClaimState.Granted;
import nl.innovatietraineeship.budget.claim.ClaimState.Reserved;
import nl.innovatietraineeship.budget.claim.ClaimState.Voided;
import nl.innovatietraineeship.budget.claim.ClaimState.Waiting;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.rule.Rule;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every command in every state.
class ClaimTest {

  private static final Money ASKED = Money.euros(300_000);
  private static final ReservationId RESERVATION = new ReservationId(new UUID(0, 1));

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
    part.reserve(RESERVATION, ASKED.minus(new Money(1)));
    assertEquals(new Reserved(RESERVATION, ASKED.minus(new Money(1))), part.state());
    refused(
        A_RESERVATION_IS_AT_MOST_WHAT_IS_ASKED,
        () -> waiting().reserve(RESERVATION, ASKED.plus(new Money(1))));
  }

  @Test
  void only_a_waiting_claim_is_reserved_or_listed() {
    for (Claim claim : List.of(reserved(), granted(), voided())) {
      refused(ONLY_A_WAITING_CLAIM_IS_RESERVED, () -> claim.reserve(RESERVATION, ASKED));
      refused(ONLY_A_WAITING_CLAIM_IS_RESERVED, () -> claim.list(1));
    }
  }

  @Test
  void a_listed_claim_waits_with_its_place() {
    Claim claim = waiting();
    claim.list(2);
    assertEquals(new Waiting(2), claim.state());
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

  @Test
  void a_waiting_claim_cannot_be_granted() {
    refused(ONLY_A_RESERVED_CLAIM_IS_GRANTED, () -> waiting().grant(RESERVATION, ASKED));
  }

  @Test
  void a_granted_claim_cannot_be_granted_again() {
    refused(ONLY_A_RESERVED_CLAIM_IS_GRANTED, () -> granted().grant(RESERVATION, ASKED));
  }

  @Test
  void a_voided_claim_cannot_be_granted() {
    refused(ONLY_A_RESERVED_CLAIM_IS_GRANTED, () -> voided().grant(RESERVATION, ASKED));
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
  void a_granted_claim_cannot_be_voided() {
    refused(ONLY_A_CLAIM_WITHOUT_GRANT_IS_VOIDED, () -> granted().endBy(Exit.WITHDRAWN));
  }

  @Test
  void a_voided_claim_cannot_be_voided_again() {
    refused(ONLY_A_CLAIM_WITHOUT_GRANT_IS_VOIDED, () -> voided().endBy(Exit.REFUSED));
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
    claim.reserve(RESERVATION, ASKED);
    return claim;
  }

  private static Claim granted() {
    Claim claim = reserved();
    claim.grant(RESERVATION, ASKED);
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
