/// Decisions on plans: prepared, signed by another, announced.
@NullMarked
package nl.innovatietraineeship.planreview.decision;

import org.jspecify.annotations.NullMarked;
