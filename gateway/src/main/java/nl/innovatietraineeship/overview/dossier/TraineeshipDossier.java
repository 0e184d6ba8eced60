package nl.innovatietraineeship.overview.dossier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A traineeship with all that was recorded of it, and its plan; each service for itself.
@Schema(
    name = "TraineeshipDossier",
    description = "A traineeship with all that was recorded of it, and its plan.")
record TraineeshipDossier(
    @Schema(description = "The traineeship in placement.", required = true) Part traineeship,
    @Schema(
            description =
                "What happened to the traineeship, who did it in which role, and why it ended.",
            required = true)
        Part timeline,
    @Schema(description = "How far training and supervision are.", required = true)
        Part trainingProgramme,
    @Schema(description = "Its supervision meetings.", required = true) Part supervisionMeetings,
    @Schema(description = "Its training sessions.", required = true) Part trainingSessions,
    @Schema(description = "Its pauses.", required = true) Part pauses,
    @Schema(description = "Its amendments.", required = true) Part amendments,
    @Schema(description = "Its plan in plan-review.", required = true) Part plan,
    @Schema(description = "What happened to its plan.", required = true) Part timelineOfPlan) {}
