/// The life of a call, played through the front door: what `./suite demo` runs and what the
/// black-box tests run.
@NullMarked
package nl.innovatietraineeship.scenario;

import org.jspecify.annotations.NullMarked;
