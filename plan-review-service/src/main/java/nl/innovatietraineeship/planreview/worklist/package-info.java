/// What waits for whom: of one plan, and for one caller.
@NullMarked
package nl.innovatietraineeship.planreview.worklist;

import org.jspecify.annotations.NullMarked;
