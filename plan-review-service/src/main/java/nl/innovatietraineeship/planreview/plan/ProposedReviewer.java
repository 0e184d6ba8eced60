package nl.innovatietraineeship.planreview.plan;

import java.util.Optional;
import java.util.Set;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;

/// Somebody who is asked to review a plan.
///
/// @param reference names the reviewer in a refusal
/// @param institutions the employer with its predecessors and successors; empty for one of a firm
/// @param competes has a competing plan in the same call
public record ProposedReviewer(
    String reference, String sub, Set<Brin> institutions, Optional<Kvk> firm, boolean competes) {}
