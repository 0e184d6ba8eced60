/// Events leave a service through its outbox table, in the commit that made them.
@NullMarked
package nl.innovatietraineeship.kit.outbox;

import org.jspecify.annotations.NullMarked;
