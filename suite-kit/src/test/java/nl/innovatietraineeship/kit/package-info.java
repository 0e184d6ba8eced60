/// Tests of the kit as a whole.
@NullMarked
package nl.innovatietraineeship.kit;

import org.jspecify.annotations.NullMarked;
