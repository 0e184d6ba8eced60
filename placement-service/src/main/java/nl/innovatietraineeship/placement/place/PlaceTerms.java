package nl.innovatietraineeship.placement.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a firm offers.
///
/// @param question of the firm's practice, confidential
/// @param from first day on which it is available
/// @param until last day on which it is available
/// @param theme the agenda that it is about
@Embeddable
public record PlaceTerms(
    String title,
    String question,
    String province,
    String sector,
    @Column(name = "available_from") LocalDate from,
    @Column(name = "available_until") LocalDate until,
    @Column(name = "supervisor_name") String supervisorName,
    @Enumerated(EnumType.STRING) @Nullable Theme theme) {

  PlaceTerms supervisedBy(String name) {
    return new PlaceTerms(title, question, province, sector, from, until, name, theme);
  }

  PlaceTerms asking(String other) {
    return new PlaceTerms(title, other, province, sector, from, until, supervisorName, theme);
  }
}
