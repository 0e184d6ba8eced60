package nl.innovatietraineeship.budget.recovery;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.money.Money;

/// Money that came in.
///
/// @param recordedBy who told of it
@Embeddable
record Receipt(LocalDate receivedOn, Money amount, String recordedBy) {}
