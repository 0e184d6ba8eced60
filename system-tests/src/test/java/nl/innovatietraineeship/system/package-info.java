/// The suite as a black box: started whole, used through its front door, broken on purpose.
@NullMarked
package nl.innovatietraineeship.system;

import org.jspecify.annotations.NullMarked;
