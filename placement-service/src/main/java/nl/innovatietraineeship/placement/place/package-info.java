/// Places that firms offer and hogescholen accept.
@NullMarked
package nl.innovatietraineeship.placement.place;

import org.jspecify.annotations.NullMarked;
