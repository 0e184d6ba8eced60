/// Statutory terms and the Dutch calendar: one function per article, each result with its
/// derivation.
///
/// No framework, no clock: days come in, terms come out. Two kinds of term are kept apart: terms
/// that a *law* states follow the Algemene termijnenwet (ATW), terms that the *authority* sets move
/// only where the call says so.
@NullMarked
package nl.innovatietraineeship.awb;

import org.jspecify.annotations.NullMarked;
