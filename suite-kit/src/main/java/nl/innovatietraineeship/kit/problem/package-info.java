/// RFC 9457 problems: everything that goes wrong in a request becomes one.
@NullMarked
package nl.innovatietraineeship.kit.problem;

import org.jspecify.annotations.NullMarked;
