/// What holds for the service as a whole.
@NullMarked
package nl.innovatietraineeship.placement;

import org.jspecify.annotations.NullMarked;
