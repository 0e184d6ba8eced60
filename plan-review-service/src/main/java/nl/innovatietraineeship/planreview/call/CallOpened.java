package nl.innovatietraineeship.planreview.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.outbox.Event;
import org.jspecify.annotations.Nullable;

/// A call was opened, with everything that is published of it.
public record CallOpened(
    Instant occurredOn,
    CallId callId,
    String call,
    String title,
    Instant opensAt,
    Instant closesAt,
    Money ceiling,
    Money maximumPerPlan,
    List<Section> sections,
    List<Criterion> criteria,
    Scale scale,
    int minimumReviewers,
    AllocationMethod allocationMethod,
    FitPolicy fitPolicy,
    PartialAward partialAward,
    String tieBreak,
    LocalDate waitlistUntil,
    int internshipMonths,
    int employmentMonths,
    int supervisionWeeks,
    int trainingSessions,
    int activityMonths,
    Period repairTerm,
    Period reviewTerm,
    @Nullable Period rebuttalTerm,
    boolean setTermsMove,
    List<Advance> advances,
    PerformanceShares performanceShares,
    boolean slotRefill,
    Accountability accountability,
    boolean firmsReceiveAid)
    implements Event {

  static CallOpened of(Call call, Instant at) {
    CallTerms terms = call.terms();
    return new CallOpened(
        at,
        call.id(),
        terms.reference(),
        terms.title(),
        terms.opensAt(),
        terms.closesAt(),
        terms.ceiling(),
        terms.maximumPerPlan(),
        terms.sections(),
        terms.criteria(),
        terms.scale(),
        terms.minimumReviewers(),
        terms.allocationMethod(),
        terms.fitPolicy(),
        terms.partialAward(),
        terms.tieBreak(),
        terms.waitlistUntil(),
        terms.internshipMonths(),
        terms.employmentMonths(),
        terms.supervisionWeeks(),
        terms.trainingSessions(),
        terms.activityMonths(),
        terms.repairTerm(),
        terms.reviewTerm(),
        terms.rebuttalTerm(),
        terms.setTermsMove(),
        terms.advances(),
        terms.performanceShares(),
        terms.slotRefill(),
        terms.accountability(),
        terms.firmsReceiveAid());
  }

  @Override
  public String partitionKey() {
    return callId.value().toString();
  }

  @Override
  public String subjectReference() {
    return call;
  }
}
