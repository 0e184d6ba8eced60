/// To which account an institution is paid, changed by two people.
@NullMarked
package nl.innovatietraineeship.budget.payee;

import org.jspecify.annotations.NullMarked;
