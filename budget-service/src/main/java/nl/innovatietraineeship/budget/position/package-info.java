/// How the money of a call stands.
@NullMarked
package nl.innovatietraineeship.budget.position;

import org.jspecify.annotations.NullMarked;
