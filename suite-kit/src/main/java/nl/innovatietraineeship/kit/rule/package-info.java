/// A rule is a sentence; a refusal names it.
@NullMarked
package nl.innovatietraineeship.kit.rule;

import org.jspecify.annotations.NullMarked;
