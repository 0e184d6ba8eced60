package nl.innovatietraineeship.placement.company;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The bounds of a small or medium-sized enterprise (mkb), partner and linked enterprises included.
/// Nothing is rounded.
///
/// Source: Recommendation 2003/361/EC, Annex, articles 2(1), 3(4), 4(2) and 6.
public final class SmeBounds {

  /// Fewer than this, in annual work units.
  private static final BigDecimal STAFF = BigDecimal.valueOf(250);

  /// At most this, in cents.
  private static final BigDecimal TURNOVER = BigDecimal.valueOf(5_000_000_000L);

  /// At most this, in cents, where the turnover is more.
  private static final BigDecimal BALANCE_SHEET_TOTAL = BigDecimal.valueOf(4_300_000_000L);

  private SmeBounds() {}

  /// Whether a firm with this declaration may take part, and why.
  public static Eligibility judge(@Nullable Declaration declared) {
    if (declared == null) {
      return new Eligibility(false, "The firm has not declared its size yet.");
    }
    if (declared.heldByPublicBodies()) {
      return new Eligibility(
          false,
          "The firm is no SME: public bodies hold 25 % or more of its capital or votes, or"
              + " universities and small authorities more than half.");
    }
    Eligibility now = byFigures(declared.total());
    return declared
        .before()
        .filter(before -> before.status(now.eligible()) != now.eligible())
        .map(before -> unchanged(before.wasSme()))
        .orElse(now);
  }

  private static Eligibility unchanged(boolean sme) {
    return new Eligibility(
        sme,
        sme
            ? "The firm is an SME still: it is outside the bounds of an SME for one period only."
            : "The firm is no SME yet: it is within the bounds of an SME for one period only.");
  }

  private static Eligibility byFigures(SizeFigures total) {
    if (total.staff().compareTo(STAFF) >= 0) {
      return new Eligibility(
          false, "The firm is no SME: an SME has fewer than 250 staff (annual work units).");
    }
    if (total.turnover().compareTo(TURNOVER) <= 0) {
      return new Eligibility(
          true,
          "The firm is an SME: fewer than 250 staff and a turnover of at most EUR 50 million.");
    }
    if (total.balance().compareTo(BALANCE_SHEET_TOTAL) <= 0) {
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
