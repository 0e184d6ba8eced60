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
    texts(content.details().sections(), terms, errors);
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

  /// @throws InvalidInput with everything that is wrong
  static void checkTexts(List<SectionText> sections, CallTerms terms) {
    List<InputError> errors = new ArrayList<>();
    texts(sections, terms, errors);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  /// @throws InvalidInput with everything that is wrong
  static void checkDefects(List<Defect> defects, CallTerms terms) {
    List<InputError> errors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < defects.size(); i++) {
      code(defects.get(i).section(), "/defects/" + i + "/section", terms, seen, errors);
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private static void texts(List<SectionText> sections, CallTerms terms, List<InputError> errors) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < sections.size(); i++) {
      section(sections.get(i), "/sections/" + i, terms, seen, errors);
    }
  }

  private static void section(
      SectionText text, String at, CallTerms terms, Set<String> seen, List<InputError> errors) {
    code(text.code(), at + "/code", terms, seen, errors);
    terms.sections().stream()
        .filter(one -> one.code().equals(text.code()))
        .filter(one -> text.text().length() > one.maximumLength())
        .map(one ->
            InputError.body(
                at + "/text",
                "length",
                "At most " + one.maximumLength() + " characters in this section."))
        .forEach(errors::add);
  }

  private static void code(
      String code, String at, CallTerms terms, Set<String> seen, List<InputError> errors) {
    var known = terms.sections().stream().map(Section::code).toList();
    if (!known.contains(code)) {
      errors.add(
          InputError.body(
              at, "unknown", "The call has the sections " + String.join(", ", known) + "."));
    }
    if (!seen.add(code)) {
      errors.add(InputError.body(at, "repeated", "Give each section once."));
    }
  }
}
