package nl.innovatietraineeship.overview.dashboard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// By what the figures of a call are told apart, in the tally by the same names. Money and plans go
/// by the plan, or its hogeschool; trainees by the plan too, but by the province of the firm.
@Schema(name = "Dimension")
enum Dimension {
  TOP_SECTOR,
  /// A plan counts with each of its themes, so that the rows are together more than the call.
  THEME,
  /// The BRIN of the applicant.
  HOGESCHOOL,
  /// Of the hogeschool's main seat for plans and money, of the firm's place for trainees.
  PROVINCE,
  /// In which it happened, in the Netherlands.
  MONTH,
  /// Why trainees left early; of anything else there is no reason.
  REASON
}
