package nl.innovatietraineeship.placement.company;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.money.Money;

/// What a firm declares of its size and of the aid that it received (mkb-verklaring, de-minimis).
///
/// @param staff annual work units (AWU), exact: 249.9 is fewer than 250
/// @param turnover of the last approved year
/// @param balanceSheetTotal of the last approved year
/// @param deMinimisReceived aid in the period that counts; the suite attributes nothing to it
/// @param signedOn by the firm
@Embeddable
public record Declaration(
    @Column(name = "staff") BigDecimal staff,
    @Column(name = "turnover") Money turnover,
    @Column(name = "balance_sheet_total") Money balanceSheetTotal,
    @Column(name = "de_minimis_received") Money deMinimisReceived,
    @Column(name = "signed_on") LocalDate signedOn) {}
