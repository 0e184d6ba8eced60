/// Events that came too late to have an effect, kept with the reason.
@NullMarked
package nl.innovatietraineeship.budget.absorbed;

import org.jspecify.annotations.NullMarked;
