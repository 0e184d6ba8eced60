@NullMarked
package nl.innovatietraineeship.scenario;

import org.jspecify.annotations.NullMarked;
