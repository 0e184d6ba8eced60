package nl.innovatietraineeship.planreview.plan;

import nl.innovatietraineeship.awb.Term;
import nl.innovatietraineeship.planreview.term.TermName;

/// A term that runs for a plan.
///
/// @param suspended its clock stands still: its last day is not known yet
public record PlanTerm(TermName name, Term term, boolean suspended) {}
