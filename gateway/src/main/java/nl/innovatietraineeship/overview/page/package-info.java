/// The page at the root, and what browsers need for it and for Swagger UI.
@NullMarked
package nl.innovatietraineeship.overview.page;

import org.jspecify.annotations.NullMarked;
