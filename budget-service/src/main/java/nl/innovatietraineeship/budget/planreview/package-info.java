/// What plan-review publishes, and what it does here.
@NullMarked
package nl.innovatietraineeship.budget.planreview;

import org.jspecify.annotations.NullMarked;
