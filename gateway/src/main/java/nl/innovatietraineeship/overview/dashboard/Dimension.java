package nl.innovatietraineeship.overview.dashboard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// By what the figures of a call are told apart. Money and plans go by the plan, or its hogeschool;
/// trainees by the plan too, but by the province of the firm.
@Schema(name = "Dimension")
enum Dimension {
  TOP_SECTOR("p.top_sector", "p.top_sector"),
  /// The BRIN of the applicant.
  HOGESCHOOL("p.brin", "p.brin"),
  /// Of the hogeschool's main seat for plans and money, of the firm's place for trainees.
  PROVINCE("'" + Dimension.SEAT + "' || p.brin", "t.province"),
  /// In which it happened, in the Netherlands.
  MONTH(Dimension.OF_MONTH, Dimension.OF_MONTH),
  /// Why trainees left early; of anything else there is no reason.
  REASON("cast(null as text)", "case when t.ended_in <> 'MATCHED' then t.reason end");

  /// Stands before a BRIN whose province the reference data tells.
  static final String SEAT = "seat of ";

  private static final String OF_MONTH = "to_char({on} at time zone 'Europe/Amsterdam', 'YYYY-MM')";
  private static final String ON = "{on}";

  private final String ofPlan;
  private final String ofTrainee;

  Dimension(String ofPlan, String ofTrainee) {
    this.ofPlan = ofPlan;
    this.ofTrainee = ofTrainee;
  }

  /// @param on the column with the moment of what is counted
  String ofPlan(String on) {
    return ofPlan.replace(ON, on);
  }

  /// @param on the column with the moment of what is counted
  String ofTrainee(String on) {
    return ofTrainee.replace(ON, on);
  }
}
