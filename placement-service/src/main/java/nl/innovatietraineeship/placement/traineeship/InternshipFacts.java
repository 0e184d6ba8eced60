package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/// What is known of an internship once it started.
///
/// @param slotNo of the slot that it took
/// @param lastDay included
@Embeddable
record InternshipFacts(
    int slotNo, LocalDate startedOn, @Column(name = "internship_ends") LocalDate lastDay) {}
