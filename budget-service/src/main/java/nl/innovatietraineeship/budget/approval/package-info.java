/// Four eyes: what one person prepares, another approves.
@NullMarked
package nl.innovatietraineeship.budget.approval;

import org.jspecify.annotations.NullMarked;
