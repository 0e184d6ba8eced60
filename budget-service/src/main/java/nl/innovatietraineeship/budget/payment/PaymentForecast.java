package nl.innovatietraineeship.budget.payment;

import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is to be paid of a call still, by the month in which it is at the latest.
///
/// @param on the day on which it is foreseen: what should have been paid before is of its month
@Schema(
    name = "PaymentForecast",
    description =
        "What is to be paid of the grants of a call still, by the month in which it is at the"
            + " latest: what is due, and the most that is to be expected.")
record PaymentForecast(
    @Schema(description = "The call's id.") CallId callId,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Schema(description = "As foreseen on this day.", examples = "2021-02-01") LocalDate on,
    @Schema(description = "In their order; a month without payments is not in it.")
        List<Month> months) {

  /// @param month the year and the month
  /// @param due instalments, by their last day to pay (Awb 4:87)
  /// @param advances that become due when half of the slots have started: by the day on which the
  ///   first should have
  /// @param rest what remains of the awards after all advances: six weeks after the last day to
  ///   determine (AvS 17), if every slot is performed
  @Schema(name = "ForecastMonth", description = "What is to be paid in a month.")
  record Month(
      @Schema(description = "The month.", examples = "2021-03") String month,
      @Schema(description = "Instalments that are due.") Money due,
      @Schema(description = "Advances to be expected when half of the slots have started.")
          Money advances,
      @Schema(description = "The rest to be expected after the determinations, at most.")
          Money rest) {}
}
