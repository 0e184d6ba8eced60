package nl.innovatietraineeship.placement.company;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;

/// What a firm declares of its size and of the aid that it received (mkb-verklaring, de-minimis).
///
/// @param staff annual work units (AWU) of the firm itself, exact: 249.9 is fewer than 250
/// @param turnover of the last approved year
/// @param balanceSheetTotal of the last approved year
/// @param deMinimisReceived aid in the period that counts; the suite attributes nothing to it
/// @param signedOn by the firm
/// @param estimated a new firm without approved accounts estimates in good faith (article 4(3))
/// @param related enterprises, with their figures
/// @param wasSme see [PeriodBefore]; null for a firm without one
/// @param wasWithin likewise
/// @param totalStaff with partner and linked enterprises, as are the next two, in cents
/// @param heldByPublicBodies 25 % or more
@Embeddable
public record Declaration(
    @Column(name = "staff") BigDecimal staff,
    @Column(name = "turnover") Money turnover,
    @Column(name = "balance_sheet_total") Money balanceSheetTotal,
    @Column(name = "de_minimis_received") Money deMinimisReceived,
    @Column(name = "signed_on") LocalDate signedOn,
    @Column(name = "estimated") boolean estimated,
    @Column(name = "related") Group related,
    @Column(name = "was_sme") @Nullable Boolean wasSme,
    @Column(name = "was_within") @Nullable Boolean wasWithin,
    @Column(name = "total_staff") BigDecimal totalStaff,
    @Column(name = "total_turnover") BigDecimal totalTurnover,
    @Column(name = "total_balance") BigDecimal totalBalance,
    @Column(name = "held_by_public_bodies") boolean heldByPublicBodies) {

  /// With the totals that follow from it.
  static Declaration of(
      BigDecimal staff,
      Money turnover,
      Money balanceSheetTotal,
      Money deMinimisReceived,
      LocalDate signedOn,
      boolean estimated,
      Group related,
      @Nullable PeriodBefore before) {
    GroupSize size =
        GroupSize.of(SizeFigures.of(staff, turnover, balanceSheetTotal), related.related());
    return new Declaration(
        staff,
        turnover,
        balanceSheetTotal,
        deMinimisReceived,
        signedOn,
        estimated,
        related,
        before == null ? null : before.wasSme(),
        before == null ? null : before.wasWithin(),
        size.total().staff(),
        size.total().turnover(),
        size.total().balance(),
        size.heldByPublicBodies());
  }

  SizeFigures total() {
    return new SizeFigures(totalStaff, totalTurnover, totalBalance);
  }

  /// How the totals were derived.
  GroupSize size() {
    return GroupSize.of(SizeFigures.of(staff, turnover, balanceSheetTotal), related.related());
  }

  Optional<PeriodBefore> before() {
    return wasSme == null || wasWithin == null
        ? Optional.empty()
        : Optional.of(new PeriodBefore(wasSme, wasWithin));
  }
}
