package nl.innovatietraineeship.planreview.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import nl.innovatietraineeship.kit.money.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/// What an institution writes in a plan: a version of it is approved by the lector.
///
/// @param amountPerSlot the price per unit of Awb 4:46(1)
@Embeddable
public record PlanContent(
    String title,
    @Enumerated(EnumType.STRING) TopSector topSector,
    String lectorSub,
    String lectorName,
    int slots,
    Money amountPerSlot,
    @JdbcTypeCode(SqlTypes.JSON) PlanDetails details) {

  /// What is asked.
  public Money amount() {
    return amountPerSlot.times(slots);
  }

  /// The same, with these sections in place of those of their codes.
  PlanContent with(List<SectionText> supplied) {
    return new PlanContent(
        title, topSector, lectorSub, lectorName, slots, amountPerSlot, details.with(supplied));
  }
}
