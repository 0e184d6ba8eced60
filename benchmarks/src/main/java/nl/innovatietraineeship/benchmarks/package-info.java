/// A running suite, measured side by side with the plain database.
@NullMarked
package nl.innovatietraineeship.benchmarks;

import org.jspecify.annotations.NullMarked;
