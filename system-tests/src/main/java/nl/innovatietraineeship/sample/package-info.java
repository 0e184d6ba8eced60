/// How another system follows the suite's events.
@NullMarked
package nl.innovatietraineeship.sample;

import org.jspecify.annotations.NullMarked;
