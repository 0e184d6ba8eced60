/// How a grant ends before its determination, or keeps fewer slots: renounced by its hogeschool, or
/// withdrawn by a decision.
@NullMarked
package nl.innovatietraineeship.budget.withdrawal;

import org.jspecify.annotations.NullMarked;
