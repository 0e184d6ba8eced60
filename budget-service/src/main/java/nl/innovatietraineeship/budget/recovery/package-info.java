/// What was paid above a final amount, or for a grant that ended, and how it comes back.
@NullMarked
package nl.innovatietraineeship.budget.recovery;

import org.jspecify.annotations.NullMarked;
