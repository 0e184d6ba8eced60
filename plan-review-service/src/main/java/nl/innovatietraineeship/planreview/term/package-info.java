/// Terms of law as callers read them.
@NullMarked
package nl.innovatietraineeship.planreview.term;

import org.jspecify.annotations.NullMarked;
