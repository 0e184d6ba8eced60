/// All that the services know of one plan, side by side.
@NullMarked
package nl.innovatietraineeship.overview.dossier;

import org.jspecify.annotations.NullMarked;
