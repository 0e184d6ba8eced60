/// The committee's advice, by its chair.
@NullMarked
package nl.innovatietraineeship.planreview.advice;

import org.jspecify.annotations.NullMarked;
