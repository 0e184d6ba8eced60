/// What is due, and how it is paid: in batches, by two people.
@NullMarked
package nl.innovatietraineeship.budget.payment;

import org.jspecify.annotations.NullMarked;
