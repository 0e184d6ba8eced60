package nl.innovatietraineeship.planreview.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.planreview.reviewer.Reviewer;
import nl.innovatietraineeship.planreview.reviewer.Reviewers;

/// The reviewers whom the programme office proposes for a plan.
@ApplicationScoped
class Proposal {

  private final Reviewers reviewers;

  Proposal(Reviewers reviewers) {
    this.reviewers = reviewers;
  }

  /// @param pointer where it is named
  Reviewer find(String pointer, String named) {
    List<Reviewer> found =
        switch (IdOrReference.parse(named)) {
          case IdOrReference.ById(UUID id) -> reviewers.namedIn(Set.of(id), Set.of());
          case IdOrReference.ByReference(String reference) ->
              reviewers.namedIn(Set.of(), Set.of(reference));
        };
    return found.stream()
        .findFirst()
        .orElseThrow(() ->
            new InvalidInput(InputError.body(pointer, "unknown", "There is no such reviewer.")));
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
}
