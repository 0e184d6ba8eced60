package nl.innovatietraineeship.placement.company;

import java.math.BigDecimal;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// The bounds of a small or medium-sized enterprise (mkb). Nothing is rounded.
///
/// Source: Recommendation 2003/361/EC, Annex, article 2(1). Partner and linked enterprises are not
/// computed: the firm declares figures that include them.
public final class SmeBounds {

  /// Fewer than this, in annual work units.
  private static final BigDecimal STAFF = BigDecimal.valueOf(250);

  /// At most this.
  private static final Money TURNOVER = Money.euros(50_000_000);

  /// At most this, where the turnover is more.
  private static final Money BALANCE_SHEET_TOTAL = Money.euros(43_000_000);

  private SmeBounds() {}

  /// Whether a firm with this declaration may take part, and why.
  public static Eligibility judge(@Nullable Declaration declared) {
    if (declared == null) {
      return new Eligibility(false, "The firm has not declared its size yet.");
    }
    if (declared.staff().compareTo(STAFF) >= 0) {
      return new Eligibility(
          false, "The firm is no SME: an SME has fewer than 250 staff (annual work units).");
    }
    if (!declared.turnover().isMoreThan(TURNOVER)) {
      return new Eligibility(
          true,
          "The firm is an SME: fewer than 250 staff and a turnover of at most EUR 50 million.");
    }
    if (!declared.balanceSheetTotal().isMoreThan(BALANCE_SHEET_TOTAL)) {
      return new Eligibility(
          true,
          "The firm is an SME: fewer than 250 staff and, with a turnover above EUR 50 million, a"
              + " balance sheet total of at most EUR 43 million.");
    }
    return new Eligibility(
        false,
        "The firm is no SME: its turnover is above EUR 50 million and its balance sheet total above"
            + " EUR 43 million.");
  }
}
