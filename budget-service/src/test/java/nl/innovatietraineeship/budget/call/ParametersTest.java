package nl.innovatietraineeship.budget.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.innovatietraineeship.kit.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Shares and bounds, both sides of every limit.
class ParametersTest {

  private static final Parameters PUBLISHED =
      new Parameters(50, 30, 67, 33, Money.euros(25_000), Money.euros(125_000), 22);

  /// Amounts in cents.
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a round grant,                        30000000, 15000000, 9000000",
    "an odd cent is rounded down twice,    30000001, 15000000, 9000000",
    "three odd cents,                      30000003, 15000001, 9000000",
    "a fixed sum is paid in full,           2499999,  2499999,       0",
    "at the bound it is shown performance,  2500000,  1250000,  750000",
  })
  void an_advance_is_rounded_down_to_the_cent(
      String reason, long award, long atAward, long halfStarted) {
    assertEquals(
        new Money(atAward),
        PUBLISHED.advancesUntil(AdvanceMoment.AWARD, new Money(award), new Money(award)),
        reason);
    assertEquals(
        new Money(atAward + halfStarted),
        PUBLISHED.advancesUntil(AdvanceMoment.HALF_STARTED, new Money(award), new Money(award)),
        reason);
  }

  @ParameterizedTest
  @CsvSource({
    "2499999, FIXED_SUM",
    "2500000, PERFORMANCE",
    "12499999, PERFORMANCE",
    "12500000, PERFORMANCE_AND_COSTS",
  })
  void a_bound_belongs_to_the_regime_above_it(long award, Regime regime) {
    assertEquals(regime, PUBLISHED.regime(new Money(award)));
  }

  @Test
  void what_a_slot_earned_is_rounded_down_and_the_employment_takes_what_remains() {
    var odd = new Money(101);
    assertEquals(Money.ZERO, PUBLISHED.earned(odd, false, false));
    assertEquals(new Money(67), PUBLISHED.earned(odd, true, false));
    assertEquals(odd, PUBLISHED.earned(odd, true, true));
  }
}
