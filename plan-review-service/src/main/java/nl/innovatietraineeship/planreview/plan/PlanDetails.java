package nl.innovatietraineeship.planreview.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;

/// The lists of a plan's content: kept together, read together.
public record PlanDetails(
    List<Theme> themes, List<SectionText> sections, List<Brin> coApplicants, List<Kvk> companies) {

  PlanDetails with(List<SectionText> supplied) {
    Set<String> codes =
        supplied.stream().map(SectionText::code).collect(Collectors.toUnmodifiableSet());
    List<SectionText> all =
        Stream.concat(
                sections.stream().filter(section -> !codes.contains(section.code())),
                supplied.stream())
            .toList();
    return new PlanDetails(themes, all, coApplicants, companies);
  }
}
