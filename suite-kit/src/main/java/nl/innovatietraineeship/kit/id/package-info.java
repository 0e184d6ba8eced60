/// Typed identifiers and human references.
@NullMarked
package nl.innovatietraineeship.kit.id;

import org.jspecify.annotations.NullMarked;
