/// How a grant gets its final amount: proposed from what was performed, prepared, signed by
/// another, announced; and how that is changed to less.
@NullMarked
package nl.innovatietraineeship.budget.determination;

import org.jspecify.annotations.NullMarked;
