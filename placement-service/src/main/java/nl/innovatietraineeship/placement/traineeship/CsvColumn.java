package nl.innovatietraineeship.placement.traineeship;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What of a traineeship can be a column of an export; nothing of it is personal.
enum CsvColumn {
  REFERENCE("reference"),
  PLAN("plan"),
  BRIN("brin"),
  COMPANY_ID("companyId"),
  PROVINCE("province"),
  STATE("state"),
  PLANNED_START("plannedStart"),
  PLANNED_END("plannedEnd"),
  SLOT_NO("slotNo"),
  STARTED_ON("startedOn"),
  INTERNSHIP_ENDS("internshipEnds"),
  GRADUATED_ON("graduatedOn"),
  EMPLOYED_FROM("employedFrom"),
  COMPLETED_ON("completedOn"),
  ENDED_IN("endedIn"),
  REASON_CODE("reasonCode"),
  ENDED_BY("endedBy"),
  ENDED_ON("endedOn");

  static final String EXPECTED = "Columns of a traineeship, separated by commas.";

  private final String header;

  CsvColumn(String header) {
    this.header = header;
  }

  String header() {
    return header;
  }

  /// @throws IllegalArgumentException when there is no such column
  static CsvColumn of(String header) {
    for (CsvColumn each : values()) {
      if (each.header.equals(header)) {
        return each;
      }
    }
    throw new IllegalArgumentException(header);
  }

  /// Empty when there is nothing to tell.
  String of(Traineeship each) {
    return switch (this) {
      case REFERENCE -> each.reference();
      case PLAN -> each.about().plan();
      case BRIN -> each.brin().value();
      case COMPANY_ID -> each.companyId().value().toString();
      case PROVINCE -> each.about().province();
      case STATE -> each.stateName().name();
      case PLANNED_START -> each.plannedStart().toString();
      case PLANNED_END -> each.plannedEnd().toString();
      case SLOT_NO -> text(each.internship(), InternshipFacts::slotNo);
      case STARTED_ON -> text(each.internship(), InternshipFacts::startedOn);
      case INTERNSHIP_ENDS -> text(each.internship(), InternshipFacts::lastDay);
      case GRADUATED_ON -> text(each.internship(), InternshipFacts::graduatedOn);
      case EMPLOYED_FROM -> text(each.employment(), Employment::from);
      case COMPLETED_ON -> text(each.completedOn(), LocalDate::toString);
      case ENDED_IN -> text(each.ending(), Ending::phase);
      case REASON_CODE -> text(each.ending(), Ending::reason);
      case ENDED_BY -> text(each.ending(), Ending::by);
      case ENDED_ON -> text(each.ending(), Ending::on);
    };
  }

  private static <T> String text(@Nullable T facts, Function<T, @Nullable Object> fact) {
    if (facts == null) {
      return "";
    }
    Object value = fact.apply(facts);
    return value == null ? "" : value.toString();
  }
}
