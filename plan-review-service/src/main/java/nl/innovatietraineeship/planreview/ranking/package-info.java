/// The ranking of a call.
@NullMarked
package nl.innovatietraineeship.planreview.ranking;

import org.jspecify.annotations.NullMarked;
