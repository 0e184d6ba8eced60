/// What outsiders ask of the services passes through here, untouched.
@NullMarked
package nl.innovatietraineeship.overview.proxy;

import org.jspecify.annotations.NullMarked;
