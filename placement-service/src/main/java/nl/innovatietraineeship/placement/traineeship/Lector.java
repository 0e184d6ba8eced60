package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/// The professor of practice who supervises.
///
/// @param sub as in the lector's token
@Embeddable
record Lector(@Column(name = "lector_sub") String sub, @Column(name = "lector_name") String name) {}
