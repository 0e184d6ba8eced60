/// Reviews: assigned, declared clear, written, submitted.
@NullMarked
package nl.innovatietraineeship.planreview.review;

import org.jspecify.annotations.NullMarked;
