/// Figures of a call, kept from the events of all services.
@NullMarked
package nl.innovatietraineeship.overview.dashboard;

import org.jspecify.annotations.NullMarked;
