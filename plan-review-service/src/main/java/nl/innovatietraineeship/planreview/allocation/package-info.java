/// What budget did with a ranking.
@NullMarked
package nl.innovatietraineeship.planreview.allocation;

import org.jspecify.annotations.NullMarked;
