package nl.innovatietraineeship.budget.call;

import jakarta.persistence.Embeddable;
import nl.innovatietraineeship.kit.money.Money;

/// How the grants of a call are paid, accounted for and determined: published with it, and frozen.
///
/// @param awardShare the advance at the award, in percent of the grant
/// @param halfStartedShare the advance when half of the slots have started, in percent of the grant
/// @param internshipShare what a finished internship earns, in percent of a slot's amount
/// @param employmentShare what a finished employment earns besides, in percent of a slot's amount
/// @param showPerformanceFrom below this a grant is a fixed sum
/// @param showCostsFrom from this the costs are shown too
@Embeddable
public record Parameters(
    int awardShare,
    int halfStartedShare,
    int internshipShare,
    int employmentShare,
    Money showPerformanceFrom,
    Money showCostsFrom,
    int activityMonths) {

  /// All that is paid ahead of the determination until then, that moment included; each part is
  /// rounded down to the cent, and the rest takes what remains. A fixed sum is paid in full at the
  /// award.
  ///
  /// @param award which alone tells whether it is a fixed sum
  /// @param left what a change left of it, or all of it
  public Money advancesUntil(AdvanceMoment when, Money award, Money left) {
    if (regime(award) == Regime.FIXED_SUM) {
      return left;
    }
    Money atAward = left.percent(awardShare);
    return switch (when) {
      case AWARD -> atAward;
      case HALF_STARTED -> atAward.plus(left.percent(halfStartedShare));
    };
  }

  /// By the amount of the decision; a bound belongs to the regime above it.
  public Regime regime(Money award) {
    if (showPerformanceFrom.isMoreThan(award)) {
      return Regime.FIXED_SUM;
    }
    return showCostsFrom.isMoreThan(award) ? Regime.PERFORMANCE : Regime.PERFORMANCE_AND_COSTS;
  }

  /// What a slot earned, rounded down to the cent; the employment takes what the internship left.
  public Money earned(Money amountPerSlot, boolean internship, boolean employment) {
    return amountPerSlot.percent(
        (internship ? internshipShare : 0) + (employment ? employmentShare : 0));
  }
}
