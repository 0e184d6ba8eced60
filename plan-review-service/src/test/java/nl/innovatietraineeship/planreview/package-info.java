/// Tests of the service as a whole, and what tests share.
@NullMarked
package nl.innovatietraineeship.planreview;

import org.jspecify.annotations.NullMarked;
