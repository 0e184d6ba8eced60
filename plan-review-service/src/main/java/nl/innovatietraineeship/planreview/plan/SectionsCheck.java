package nl.innovatietraineeship.planreview.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Institutions;
import nl.innovatietraineeship.planreview.call.CallTerms;
import nl.innovatietraineeship.planreview.call.Section;

/// What of a plan's input only its call and the reference data can tell: known sections, lengths,
/// known institutions.
final class SectionsCheck {

  private SectionsCheck() {}

  /// @throws InvalidInput with everything that is wrong
  static void check(
      PlanContent content, CallTerms terms, Institutions institutions, LocalDate today) {
    List<InputError> errors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<SectionText> sections = content.details().sections();
    for (int i = 0; i < sections.size(); i++) {
      section(sections.get(i), "/sections/" + i, terms, seen, errors);
    }
    List<Brin> partners = content.details().coApplicants();
    for (int i = 0; i < partners.size(); i++) {
      if (institutions.standing(partners.get(i), today).isEmpty()) {
        errors.add(
            InputError.body(
                "/coApplicants/" + i, "unknown", "No such institution stands on " + today + "."));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private static void section(
      SectionText text, String at, CallTerms terms, Set<String> seen, List<InputError> errors) {
    var known = terms.sections().stream().filter(one -> one.code().equals(text.code())).findAny();
    if (known.isEmpty()) {
      errors.add(
          InputError.body(
              at + "/code",
              "unknown",
              "The call has the sections "
                  + String.join(", ", terms.sections().stream().map(Section::code).toList())
                  + "."));
    } else if (text.text().length() > known.get().maximumLength()) {
      errors.add(
          InputError.body(
              at + "/text",
              "length",
              "At most " + known.get().maximumLength() + " characters in this section."));
    }
    if (!seen.add(text.code())) {
      errors.add(InputError.body(at + "/code", "repeated", "Give each section once."));
    }
  }
}
