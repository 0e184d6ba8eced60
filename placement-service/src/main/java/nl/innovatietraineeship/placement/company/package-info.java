/// Firms and their declarations as small or medium-sized enterprises (mkb).
@NullMarked
package nl.innovatietraineeship.placement.company;

import org.jspecify.annotations.NullMarked;
