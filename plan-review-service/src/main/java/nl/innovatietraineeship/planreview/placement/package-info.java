/// What placement does with a grant, as far as a plan's terms follow from it.
@NullMarked
package nl.innovatietraineeship.planreview.placement;

import org.jspecify.annotations.NullMarked;
