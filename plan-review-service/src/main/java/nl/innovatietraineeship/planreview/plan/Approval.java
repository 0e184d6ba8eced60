package nl.innovatietraineeship.planreview.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/// The lector's approval of a version of a plan's text.
@Embeddable
record Approval(Integer approvedVersion, LocalDate approvedOn) {}
