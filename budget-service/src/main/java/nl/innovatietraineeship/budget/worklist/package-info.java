/// What waits for whom.
@NullMarked
package nl.innovatietraineeship.budget.worklist;

import org.jspecify.annotations.NullMarked;
