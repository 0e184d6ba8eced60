/// The three services behind this gateway, and how it asks them.
@NullMarked
package nl.innovatietraineeship.overview.service;

import org.jspecify.annotations.NullMarked;
