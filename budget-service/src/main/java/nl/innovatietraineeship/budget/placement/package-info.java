/// What placement publishes, and what it does here.
@NullMarked
package nl.innovatietraineeship.budget.placement;

import org.jspecify.annotations.NullMarked;
