package nl.innovatietraineeship.planreview.plan;

import java.time.Instant;
import java.util.List;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A version of a plan as it was saved.
@Schema(name = "PlanVersion", description = "A version of a plan as it was saved.")
record PlanVersionView(
    @Schema(examples = "1") int version,
    @Schema(examples = "2020-11-30T10:00:00Z") Instant savedAt,
    String title,
    TopSector topSector,
    List<Theme> themes,
    List<SectionText> sections,
    Lector lector,
    List<Brin> coApplicants,
    List<Kvk> companies,
    @Schema(examples = "15") int slots,
    Money amountPerSlot,
    Money amount) {

  static PlanVersionView of(PlanVersion version) {
    PlanContent content = version.content();
    return new PlanVersionView(
        version.contentVersion(),
        version.savedAt(),
        content.title(),
        content.topSector(),
        content.details().themes(),
        content.details().sections(),
        new Lector(content.lectorSub(), content.lectorName()),
        content.details().coApplicants(),
        content.details().companies(),
        content.slots(),
        content.amountPerSlot(),
        content.amount());
  }
}
