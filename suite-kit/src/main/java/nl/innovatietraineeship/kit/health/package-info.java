/// Health that names what is missing.
@NullMarked
package nl.innovatietraineeship.kit.health;

import org.jspecify.annotations.NullMarked;
