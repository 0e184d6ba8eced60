/// How a grant ends before its determination: renounced by its hogeschool, or withdrawn by two
/// people.
@NullMarked
package nl.innovatietraineeship.budget.withdrawal;

import org.jspecify.annotations.NullMarked;
