/// Research plans as placement knows them from events, with the slots that their grants opened.
@NullMarked
package nl.innovatietraineeship.placement.plan;

import org.jspecify.annotations.NullMarked;
