/// What was awarded, to whom, and the entries behind it.
@NullMarked
package nl.innovatietraineeship.budget.grant;

import org.jspecify.annotations.NullMarked;
