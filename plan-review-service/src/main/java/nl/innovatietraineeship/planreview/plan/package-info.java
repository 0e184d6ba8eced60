/// Research plans from draft to outcome.
@NullMarked
package nl.innovatietraineeship.planreview.plan;

import org.jspecify.annotations.NullMarked;
