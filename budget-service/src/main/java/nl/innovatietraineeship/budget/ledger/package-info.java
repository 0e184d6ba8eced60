/// Double entry, append-only: where every amount comes from.
@NullMarked
package nl.innovatietraineeship.budget.ledger;

import org.jspecify.annotations.NullMarked;
