/// The business clock and the jobs that it makes due.
@NullMarked
package nl.innovatietraineeship.kit.clock;

import org.jspecify.annotations.NullMarked;
