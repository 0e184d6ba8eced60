package nl.innovatietraineeship.planreview.plan;

import java.util.List;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;

/// The lists of a plan's content: kept together, read together.
public record PlanDetails(
    List<Theme> themes, List<SectionText> sections, List<Brin> coApplicants, List<Kvk> companies) {}
