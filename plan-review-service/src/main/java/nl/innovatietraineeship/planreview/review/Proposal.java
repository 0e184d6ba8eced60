package nl.innovatietraineeship.planreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Institution;
import nl.innovatietraineeship.kit.reference.Institutions;
import nl.innovatietraineeship.planreview.plan.Plan;
import nl.innovatietraineeship.planreview.plan.Plans;
import nl.innovatietraineeship.planreview.plan.ProposedReviewer;
import nl.innovatietraineeship.planreview.reviewer.Reviewer;
import nl.innovatietraineeship.planreview.reviewer.Reviewers;

/// The reviewers whom the programme office proposes for a plan, with what makes a conflict.
@ApplicationScoped
class Proposal {

  private final Reviewers reviewers;
  private final Plans plans;
  private final Institutions institutions;

  Proposal(Reviewers reviewers, Plans plans, Institutions institutions) {
    this.reviewers = reviewers;
    this.plans = plans;
    this.institutions = institutions;
  }

  /// In the order of the proposal.
  ///
  /// @throws InvalidInput with all who are unknown or named twice
  List<Reviewer> find(List<String> named) {
    Set<UUID> ids = new HashSet<>();
    Set<String> references = new HashSet<>();
    for (String one : named) {
      switch (IdOrReference.parse(one)) {
        case IdOrReference.ById(UUID id) -> ids.add(id);
        case IdOrReference.ByReference(String reference) -> references.add(reference);
      }
    }
    Map<String, Reviewer> known = new LinkedHashMap<>();
    for (Reviewer reviewer : reviewers.namedIn(ids, references)) {
      known.put(reviewer.id().value().toString(), reviewer);
      known.put(reviewer.reference(), reviewer);
    }
    return matched(named, known);
  }

  private static List<Reviewer> matched(List<String> named, Map<String, Reviewer> known) {
    List<Reviewer> found = new ArrayList<>();
    List<InputError> errors = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      Reviewer reviewer =
          switch (IdOrReference.parse(named.get(i))) {
            case IdOrReference.ById(UUID id) -> known.get(id.toString());
            case IdOrReference.ByReference(String reference) -> known.get(reference);
          };
      if (reviewer == null) {
        errors.add(InputError.body("/reviewers/" + i, "unknown", "There is no such reviewer."));
      } else if (found.contains(reviewer)) {
        errors.add(InputError.body("/reviewers/" + i, "repeated", "Name each reviewer once."));
      } else {
        found.add(reviewer);
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return found;
  }

  List<ProposedReviewer> against(Plan plan, List<Reviewer> proposed) {
    List<String> competing =
        plans.competingLectors(plan, proposed.stream().map(Reviewer::sub).toList());
    return proposed.stream()
        .map(reviewer ->
            new ProposedReviewer(
                reviewer.reference(),
                reviewer.sub(),
                reviewer.employerBrin().map(this::family).orElse(Set.of()),
                reviewer.employerKvk(),
                competing.contains(reviewer.sub())))
        .toList();
  }

  /// An institution with all that merged into it and into what it merged.
  private Set<Brin> family(Brin employer) {
    Brin last = lastSuccessor(employer);
    return institutions.all().stream()
        .map(Institution::brin)
        .filter(brin -> lastSuccessor(brin).equals(last))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Brin lastSuccessor(Brin brin) {
    Brin last = brin;
    var successor = institutions.find(last).flatMap(Institution::successor);
    while (successor.isPresent()) {
      last = successor.get();
      successor = institutions.find(last).flatMap(Institution::successor);
    }
    return last;
  }
}
