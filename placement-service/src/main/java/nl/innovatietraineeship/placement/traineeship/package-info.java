/// Traineeships: match, confirmations, start.
@NullMarked
package nl.innovatietraineeship.placement.traineeship;

import org.jspecify.annotations.NullMarked;
