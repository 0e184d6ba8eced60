/// Who calls, in which role, and for whom.
@NullMarked
package nl.innovatietraineeship.kit.security;

import org.jspecify.annotations.NullMarked;
