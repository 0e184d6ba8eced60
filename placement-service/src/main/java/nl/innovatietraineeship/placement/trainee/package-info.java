/// Trainees: the only personal names of the suite's trainees.
@NullMarked
package nl.innovatietraineeship.placement.trainee;

import org.jspecify.annotations.NullMarked;
