/// What every API description of the suite has in common.
@NullMarked
package nl.innovatietraineeship.kit.openapi;

import org.jspecify.annotations.NullMarked;
