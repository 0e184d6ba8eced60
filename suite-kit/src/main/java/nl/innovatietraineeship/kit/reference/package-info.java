/// Reference data that every service loads.
@NullMarked
package nl.innovatietraineeship.kit.reference;

import org.jspecify.annotations.NullMarked;
