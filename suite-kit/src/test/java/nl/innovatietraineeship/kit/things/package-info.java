/// A service of the smallest kind, to try the kit on: things that are made, changed, closed and
/// expire, and notes of what another service said.
@NullMarked
package nl.innovatietraineeship.kit.things;

import org.jspecify.annotations.NullMarked;
