/// Events that came too late to have an effect.
@NullMarked
package nl.innovatietraineeship.planreview.absorbed;

import org.jspecify.annotations.NullMarked;
