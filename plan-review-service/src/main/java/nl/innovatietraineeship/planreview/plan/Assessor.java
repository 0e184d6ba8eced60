package nl.innovatietraineeship.planreview.plan;

import java.util.Optional;
import java.util.Set;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;

/// Somebody who is to assess a plan, as reviewer or as chair, with what makes a conflict of
/// interest.
///
/// @param reference names the person in a refusal
/// @param institutions the employer with its predecessors and successors; empty for one of a firm
/// @param competes has a competing plan in the same call
public record Assessor(
    String reference, String sub, Set<Brin> institutions, Optional<Kvk> firm, boolean competes) {}
