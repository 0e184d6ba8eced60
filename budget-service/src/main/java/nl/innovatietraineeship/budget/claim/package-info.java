/// What a plan may get of a call's money, from its rank on.
@NullMarked
package nl.innovatietraineeship.budget.claim;

import org.jspecify.annotations.NullMarked;
