/// Fixtures that speak commands: each word is a request through the front door, or an event.
@NullMarked
package nl.innovatietraineeship.placement.scene;

import org.jspecify.annotations.NullMarked;
