/// The test bed of every module: the running stack, tokens, golden messages, events that were
/// published, and the rules of the house.
@NullMarked
package nl.innovatietraineeship.kit.testing;

import org.jspecify.annotations.NullMarked;
