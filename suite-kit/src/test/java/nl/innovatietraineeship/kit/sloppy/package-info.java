/// What the rules of the house refuse, for the test that sees them do so.
@NullMarked
package nl.innovatietraineeship.kit.sloppy;

import org.jspecify.annotations.NullMarked;
