package nl.innovatietraineeship.planreview.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was announced to the applicant of a plan.
///
/// @param ground of a refusal
/// @param startBefore of an award: the first trainee starts by then
/// @param activitiesUntil of an award: the activities are done by then
@Embeddable
public record Announced(
    UUID decisionId,
    @Enumerated(EnumType.STRING) Outcome outcome,
    @Enumerated(EnumType.STRING) @Nullable Ground ground,
    LocalDate announcedOn,
    LocalDate objectUntil,
    @Nullable LocalDate startBefore,
    @Nullable LocalDate activitiesUntil) {}
