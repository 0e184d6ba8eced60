/// Calls: drafted, checked whole, opened, closed by the clock.
@NullMarked
package nl.innovatietraineeship.planreview.call;

import org.jspecify.annotations.NullMarked;
