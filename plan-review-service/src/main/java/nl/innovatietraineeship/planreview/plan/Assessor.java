package nl.innovatietraineeship.planreview.plan;

import java.util.Set;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;

/// Somebody who is to assess a plan, as reviewer or as chair, with what makes a conflict of
/// interest.
///
/// @param reference names the person in a refusal
/// @param institutions by registration and by token, each with its predecessors and successors
/// @param firms by registration and by token
/// @param competes has a competing plan in the same call
/// @param declared an interest in the plan, and nobody lifted that
public record Assessor(
    String reference,
    String sub,
    Set<Brin> institutions,
    Set<Kvk> firms,
    boolean competes,
    boolean declared) {

  /// A reviewer, whose declarations bar by the state of the review.
  public Assessor(
      String reference, String sub, Set<Brin> institutions, Set<Kvk> firms, boolean competes) {
    this(reference, sub, institutions, firms, competes, false);
  }
}
