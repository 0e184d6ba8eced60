/// The one way of a command: input, idempotency, preconditions, answers, pages.
@NullMarked
package nl.innovatietraineeship.kit.http;

import org.jspecify.annotations.NullMarked;
