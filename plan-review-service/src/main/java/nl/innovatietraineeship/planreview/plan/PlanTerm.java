package nl.innovatietraineeship.planreview.plan;

import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.planreview.term.TermName;

/// A term that runs for a plan.
///
/// @param suspended its clock stands still
/// @param known false while its last day cannot be known: the clock was stopped without an end
public record PlanTerm(TermName name, Term term, boolean suspended, boolean known) {}
