/// Money as whole cents of euros.
@NullMarked
package nl.innovatietraineeship.kit.money;

import org.jspecify.annotations.NullMarked;
