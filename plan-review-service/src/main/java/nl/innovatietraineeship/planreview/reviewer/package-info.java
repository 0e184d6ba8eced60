/// Who may review.
@NullMarked
package nl.innovatietraineeship.planreview.reviewer;

import org.jspecify.annotations.NullMarked;
