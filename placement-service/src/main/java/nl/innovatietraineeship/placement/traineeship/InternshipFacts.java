package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.innovatietraineeship.placement.plan.SlotNo;
import org.jspecify.annotations.Nullable;

/// What is known of an internship once it started.
///
/// @param slotNo of the slot that it took
/// @param lastDay included
/// @param graduatedOn the day on which it was finished; null before
@Embeddable
record InternshipFacts(
    int slotNo,
    LocalDate startedOn,
    @Column(name = "internship_ends") LocalDate lastDay,
    @Nullable LocalDate graduatedOn) {

  SlotNo slot() {
    return new SlotNo(slotNo);
  }

  InternshipFacts graduated(LocalDate on) {
    return new InternshipFacts(slotNo, startedOn, lastDay, on);
  }

  InternshipFacts longer(long days) {
    return new InternshipFacts(slotNo, startedOn, lastDay.plusDays(days), graduatedOn);
  }
}
