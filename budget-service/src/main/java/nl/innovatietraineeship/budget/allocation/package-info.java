/// Who gets the money of a call, in rank order: at the ranking, and whenever some is set free.
@NullMarked
package nl.innovatietraineeship.budget.allocation;

import org.jspecify.annotations.NullMarked;
