package nl.innovatietraineeship.placement.traineeship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.innovatietraineeship.placement.access.Selection;
import nl.innovatietraineeship.placement.company.Companies;
import nl.innovatietraineeship.placement.company.Company;
import nl.innovatietraineeship.placement.company.CompanyId;
import nl.innovatietraineeship.placement.plan.Plan;
import nl.innovatietraineeship.placement.plan.PlanId;
import nl.innovatietraineeship.placement.plan.Plans;
import nl.innovatietraineeship.placement.plan.SlotCounts;
import nl.innovatietraineeship.placement.plan.Slots;

/// What is missing, for answers and filters: by the same function that `start` uses.
@ApplicationScoped
class Readiness {

  /// So many matches are judged at a time when a list is filtered: three queries a batch.
  private static final int BATCH = 200;

  @Inject Companies companies;
  @Inject Plans plans;
  @Inject Slots slots;

  List<Missing> missing(Traineeship traineeship) {
    return missing(List.of(traineeship)).getOrDefault(traineeship.id(), List.of());
  }

  Map<TraineeshipId, List<Missing>> missing(List<Traineeship> several) {
    List<Traineeship> matches =
        several.stream().filter(each -> each.stateName() == TraineeshipState.Name.MATCHED).toList();
    if (matches.isEmpty()) {
      return Map.of();
    }
    Map<CompanyId, Company> firms =
        companies.byIds(matches.stream().map(Traineeship::companyId).distinct().toList());
    List<PlanId> ids = matches.stream().map(Traineeship::planId).distinct().toList();
    Map<PlanId, Plan> known = plans.byIds(ids);
    Map<PlanId, SlotCounts> counts = slots.counts(ids);
    return matches.stream()
        .collect(
            Collectors.toMap(
                Traineeship::id,
                each ->
                    each.missing(
                        new StartConditions(
                            found(known, each.planId()).state(),
                            counts.getOrDefault(each.planId(), SlotCounts.NONE).free(),
                            found(firms, each.companyId()).eligibility()))));
  }

  /// The matches of a selection that are ready to start, or that are not, in the order of ids.
  ///
  /// @param behind the id behind which they begin
  List<Traineeship> after(Selection<Traineeship> selection, boolean ready, UUID behind, int count) {
    Selection<Traineeship> matches =
        selection.where("e.state = :matched", "matched", TraineeshipState.Name.MATCHED);
    var chosen = new ArrayList<Traineeship>();
    UUID after = behind;
    while (true) {
      List<Traineeship> batch = matches.after(after, BATCH);
      Map<TraineeshipId, List<Missing>> missing = missing(batch);
      for (Traineeship each : batch) {
        if (missing.getOrDefault(each.id(), List.of()).isEmpty() == ready) {
          chosen.add(each);
        }
        if (chosen.size() == count) {
          return chosen;
        }
      }
      if (batch.size() < BATCH) {
        return chosen;
      }
      after = batch.getLast().id().value();
    }
  }

  private static <K, V> V found(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalStateException("a traineeship's row refers to what is not there: " + key);
    }
    return value;
  }
}
