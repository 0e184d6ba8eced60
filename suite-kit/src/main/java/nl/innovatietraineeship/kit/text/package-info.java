/// Checks on free text and identifiers.
@NullMarked
package nl.innovatietraineeship.kit.text;

import org.jspecify.annotations.NullMarked;
