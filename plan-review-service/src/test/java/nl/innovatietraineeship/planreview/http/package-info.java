/// The service through HTTP on the real stack.
@NullMarked
package nl.innovatietraineeship.planreview.http;

import org.jspecify.annotations.NullMarked;
