package nl.innovatietraineeship.budget.recovery;

import java.time.LocalDate;
import java.time.Period;
import nl.innovatietraineeship.awb.DutchCalendar;
import nl.innovatietraineeship.awb.StatutoryTerm;
import nl.innovatietraineeship.awb.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why money is to be paid back.
@Schema(
    name = "RecoveryCause",
    description =
        "DETERMINED_BELOW_PAYMENTS: the final amount, or what it was changed to, is below what was paid; GRANT_ENDED: the grant"
            + " was renounced or withdrawn.")
public enum RecoveryCause {
  DETERMINED_BELOW_PAYMENTS,
  GRANT_ENDED;

  /// After it no more is recovered: five years after the determination, or after the breach for
  /// which that was changed (Awb 4:57(4)). A grant that ended has none, and its claim is prescribed
  /// five years after it was to be paid (4:104(1)): six weeks after the decision (4:87(1)).
  ///
  /// @param since that day: the determination, the breach, or the end of the grant
  Term term(LocalDate since) {
    return switch (this) {
      case DETERMINED_BELOW_PAYMENTS -> fiveYears(since, "Awb 4:57(4)");
      case GRANT_ENDED ->
          fiveYears(
              StatutoryTerm.after(
                      since, "payment", "Awb 4:87(1)", Period.ofWeeks(6), DutchCalendar.standard())
                  .lastDay(),
              "Awb 4:104(1)");
    };
  }

  /// Who agrees to pay in instalments acknowledges the claim: the five years of a grant that ended
  /// begin anew (4:105(2), 4:110(1)).
  LocalDate renewed(LocalDate lapsesAfter, LocalDate agreedOn) {
    return switch (this) {
      case DETERMINED_BELOW_PAYMENTS -> lapsesAfter;
      case GRANT_ENDED -> {
        LocalDate anew = fiveYears(agreedOn, "Awb 4:110").lastDay();
        yield anew.isAfter(lapsesAfter) ? anew : lapsesAfter;
      }
    };
  }

  private static Term fiveYears(LocalDate after, String article) {
    return StatutoryTerm.after(
        after, "recovery", article, Period.ofYears(5), DutchCalendar.standard());
  }
}
