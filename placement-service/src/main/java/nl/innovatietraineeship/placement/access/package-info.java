/// Which rows a caller may see, and what of them, in one place.
@NullMarked
package nl.innovatietraineeship.placement.access;

import org.jspecify.annotations.NullMarked;
