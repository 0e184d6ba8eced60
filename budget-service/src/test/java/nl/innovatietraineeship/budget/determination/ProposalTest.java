package nl.innovatietraineeship.budget.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.innovatietraineeship.budget.call.Parameters;
import nl.innovatietraineeship.budget.grant.AGrant;
import nl.innovatietraineeship.kit.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is proposed as final amount, and why.
class ProposalTest {

  /// Three slots of 100.00; the internship earns 67 %, the employment 33 %.
  private static final Parameters CALL =
      new Parameters(50, 30, 67, 33, Money.euros(25), Money.euros(125_000), 22);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "nothing was performed,             '',    '',    0.00",
    "one internship,                    1,     '',   67.00",
    "one internship with employment,    1,     1,   100.00",
    "two of three in full,              1 2,   1 2, 200.00",
    "an employment less than all,       1 2 3, 1 2, 267.00",
    "all in full and no odd cent,       1 2 3, 1 2 3, 300.00",
    "a slot of whatever number counts,  1 9,   9,   167.00",
    "no more than the grant pays,       1 2 3 9, 8 9, 234.00",
  })
  void follows_what_was_performed(
      String reason, String internships, String employments, String amount) {
    Proposal proposal =
        Proposal.of(CALL, AGrant.of(new Money(30_001)), slots(internships), slots(employments));
    assertEquals(amount, proposal.amount().amount(), reason);
  }

  @Test
  void tells_how_it_follows() {
    assertEquals(
        "Of 3 slots of EUR 100.00 2 finished the internship, which earns 67 %, and 1 the"
            + " employment, which earns 33 %: EUR 167.00 (Awb 4:46(1)).",
        Proposal.of(CALL, AGrant.of(Money.euros(300)), Set.of(1, 2), Set.of(1)).derivation());
    assertEquals(
        "Every slot was performed in full: EUR 300.00, the award (Awb 4:46(1)).",
        Proposal.of(CALL, AGrant.of(Money.euros(300)), Set.of(1, 2, 3), Set.of(1, 2, 3))
            .derivation());
  }

  @Test
  void a_fixed_sum_is_proposed_whole() {
    var bound = new Parameters(50, 30, 100, 0, Money.euros(301), Money.euros(125_000), 22);
    Proposal proposal = Proposal.of(bound, AGrant.of(Money.euros(300)), Set.of(), Set.of());
    assertEquals(Money.euros(300), proposal.amount());
    assertEquals(
        "An award below EUR 301.00 is a fixed sum: EUR 300.00 (AvS 7(2)).", proposal.derivation());
  }

  private static Set<Integer> slots(String numbers) {
    return numbers.isEmpty()
        ? Set.of()
        : Arrays.stream(numbers.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
  }
}
