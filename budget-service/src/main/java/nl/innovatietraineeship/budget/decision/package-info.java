/// The shape of a decision on a grant: prepared by one person, signed by another, announced.
@NullMarked
package nl.innovatietraineeship.budget.decision;

import org.jspecify.annotations.NullMarked;
