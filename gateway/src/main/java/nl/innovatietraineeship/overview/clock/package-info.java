/// The business clocks of the whole suite, moved together.
@NullMarked
package nl.innovatietraineeship.overview.clock;

import org.jspecify.annotations.NullMarked;
