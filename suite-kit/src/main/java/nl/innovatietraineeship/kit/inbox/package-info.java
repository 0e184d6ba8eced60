/// Events enter a service once, through its inbox, or wait in its dead letters.
@NullMarked
package nl.innovatietraineeship.kit.inbox;

import org.jspecify.annotations.NullMarked;
