/// Places at firms that are offered, by the firm or on its behalf, and that hogescholen accept.
@NullMarked
package nl.innovatietraineeship.placement.place;

import org.jspecify.annotations.NullMarked;
