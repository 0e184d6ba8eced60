/// Who sees which rows, and what of them: the one place of this service.
@NullMarked
package nl.innovatietraineeship.planreview.access;

import org.jspecify.annotations.NullMarked;
