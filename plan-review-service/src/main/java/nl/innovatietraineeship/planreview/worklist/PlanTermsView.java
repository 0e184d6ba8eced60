package nl.innovatietraineeship.planreview.worklist;

import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.planreview.plan.PlanTerm;
import nl.innovatietraineeship.planreview.term.TermName;
import nl.innovatietraineeship.planreview.term.TermView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The terms that run for a plan.
@Schema(name = "PlanTerms", description = "The terms that run for a plan.")
record PlanTermsView(@Schema(examples = "IT20-001") String plan, List<RunningTerm> terms) {

  /// One term that runs.
  @Schema(name = "RunningTerm", description = "A term that runs, with how its end was found.")
  record RunningTerm(
      TermName name,
      @Schema(
              description = "Whose term it is: who must or may act within it.",
              examples = "officer")
          String role,
      @Schema(examples = "2020-12-16") LocalDate firstDay,
      @Schema(description = "Its clock stands still: it ends later than this.", examples = "false")
          boolean suspended,
      @Schema(description = "Its last day is over.", examples = "false") boolean passed,
      TermView end) {}

  static PlanTermsView of(String plan, List<PlanTerm> terms, LocalDate today) {
    return new PlanTermsView(
        plan,
        terms.stream()
            .map(one ->
                new RunningTerm(
                    one.name(),
                    one.name().role(),
                    one.term().firstDay(),
                    one.suspended(),
                    !one.suspended() && one.term().hasPassedOn(today),
                    TermView.of(one.term())))
            .toList());
  }
}
