/// How the ceiling of a call is raised: by two people.
@NullMarked
package nl.innovatietraineeship.budget.ceiling;

import org.jspecify.annotations.NullMarked;
