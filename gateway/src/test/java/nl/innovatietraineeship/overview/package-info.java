/// The gateway on the real stack; tiny HTTP servers stand where the services would be.
@NullMarked
package nl.innovatietraineeship.overview;

import org.jspecify.annotations.NullMarked;
