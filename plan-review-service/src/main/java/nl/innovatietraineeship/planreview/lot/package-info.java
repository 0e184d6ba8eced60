/// Drawing of lots.
@NullMarked
package nl.innovatietraineeship.planreview.lot;

import org.jspecify.annotations.NullMarked;
