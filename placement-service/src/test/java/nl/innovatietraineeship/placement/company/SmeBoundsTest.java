package nl.innovatietraineeship.placement.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bounds of an SME (Recommendation 2003/361/EC, Annex, article 2), both sides of each.
class SmeBoundsTest {

  @ParameterizedTest(name = "{4}: staff {0}, turnover {1}, balance {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0        | 0.00        | 0.00        | true  | a firm of the owner alone
          12.5     | 1000000.00  | 500000.00   | true  | a small firm
          249.9999 | 50000000.00 | 43000000.00 | true  | just within all bounds: nothing is rounded
          250      | 0.00        | 0.00        | false | 250 staff is not fewer than 250
          250.0    | 1.00        | 1.00        | false | the same number written otherwise
          249.99   | 50000000.01 | 43000000.00 | true  | turnover a cent above, balance within
          249.99   | 50000000.00 | 43000000.01 | true  | balance a cent above, turnover within
          249.99   | 50000000.01 | 43000000.01 | false | both a cent above
          10       | 90000000.00 | 43000000.00 | true  | much turnover, balance at its bound
          10       | 50000000.00 | 90000000.00 | true  | much balance, turnover at its bound
          251      | 50000000.00 | 43000000.00 | false | staff alone is enough to fall out
          """)
  void an_sme_keeps_within_the_bounds(
      String staff, String turnover, String balance, boolean eligible, String reason) {
    assertEquals(eligible, SmeBounds.judge(declared(staff, turnover, balance)).eligible(), reason);
  }

  @Test
  void a_firm_that_has_not_declared_is_not_eligible_and_is_told_so() {
    Eligibility eligibility = SmeBounds.judge(null);
    assertFalse(eligibility.eligible());
    assertEquals("The firm has not declared its size yet.", eligibility.because());
  }

  @Test
  void the_sentence_tells_why_without_the_firms_figures() {
    assertTrue(
        SmeBounds.judge(declared("249.5", "1234567.00", "7.00"))
            .because()
            .equals(
                "The firm is an SME: fewer than 250 staff and a turnover of at most EUR 50"
                    + " million."));
    assertTrue(
        SmeBounds.judge(declared("250", "1.00", "1.00")).because().contains("fewer than 250"));
    assertTrue(
        SmeBounds.judge(declared("1", "50000000.01", "43000000.01"))
            .because()
            .contains("its turnover is above EUR 50 million and its balance sheet total above"));
  }

  private static Declaration declared(String staff, String turnover, String balance) {
    return Declaration.of(
        new BigDecimal(staff),
        Money.of(turnover, "EUR"),
        Money.of(balance, "EUR"),
        Money.ZERO,
        LocalDate.of(2020, 11, 2),
        false,
        Group.NONE,
        null);
  }
}
