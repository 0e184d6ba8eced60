/// What was performed under a grant, slot by slot, as placement told it.
@NullMarked
package nl.innovatietraineeship.budget.performance;

import org.jspecify.annotations.NullMarked;
