/// The books of a call: its ceiling, how it is allocated, and what of it is promised.
@NullMarked
package nl.innovatietraineeship.budget.call;

import org.jspecify.annotations.NullMarked;
