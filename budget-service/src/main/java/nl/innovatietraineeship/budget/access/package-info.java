/// Who sees what of the budget: every row scope of this service is here.
@NullMarked
package nl.innovatietraineeship.budget.access;

import org.jspecify.annotations.NullMarked;
