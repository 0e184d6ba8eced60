/// How a grant ends before its determination: renounced by its hogeschool, or withdrawn by a
/// decision.
@NullMarked
package nl.innovatietraineeship.budget.withdrawal;

import org.jspecify.annotations.NullMarked;
