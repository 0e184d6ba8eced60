package nl.innovatietraineeship.planreview.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that the submission of a plan still lacks.
@Schema(name = "MissingFromPlan", description = "Something that a submission still lacks.")
public record Missing(
    @JsonIgnore PlanRule rule,
    @Schema(description = "For programs.", examples = "section-summary") String code,
    @Schema(description = "For people.", examples = "The section Summary is empty.")
        String detail) {}
