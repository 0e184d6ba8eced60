package nl.innovatietraineeship.budget.determination;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.innovatietraineeship.budget.call.Parameters;
import nl.innovatietraineeship.budget.call.Regime;
import nl.innovatietraineeship.budget.grant.Grant;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the system proposes as final amount, with its derivation. Source: Awb 4:46(1).
///
/// @param amount at most the award; what an award to the cent has above the price of its slots is
///   earned by none
/// @param slots what each slot earned that the grant pays
/// @param derivation how the amount follows, in a sentence
record Proposal(Money amount, List<SlotEarned> slots, String derivation) {

  /// What a slot earned.
  @Schema(name = "SlotEarned", description = "What a slot earned by what was performed in it.")
  record SlotEarned(
      @Schema(description = "The slot's number.", examples = "1") int slotNo,
      @Schema(description = "An internship was finished in it.") boolean internshipFinished,
      @Schema(description = "An employment was finished in it.") boolean employmentFinished,
      @Schema(description = "What it earned.") Money earned) {}

  /// A grant that was changed pays as many slots as it has left, whatever their numbers: those that
  /// earned most.
  ///
  /// @param internships the slots in which an internship was finished
  /// @param employments those in which an employment was
  static Proposal of(
      Parameters call, Grant grant, Set<Integer> internships, Set<Integer> employments) {
    Money price = grant.amountPerSlot();
    List<SlotEarned> slots =
        IntStream.concat(
                IntStream.rangeClosed(1, grant.slots()),
                Stream.of(internships, employments)
                    .flatMap(Set::stream)
                    .mapToInt(Integer::intValue))
            .distinct()
            .mapToObj(slot -> {
              boolean internship = internships.contains(slot);
              boolean employment = employments.contains(slot);
              return new SlotEarned(
                  slot, internship, employment, call.earned(price, internship, employment));
            })
            .sorted(
                Comparator.comparing(SlotEarned::earned)
                    .reversed()
                    .thenComparingInt(SlotEarned::slotNo))
            .limit(grant.slots())
            .sorted(Comparator.comparingInt(SlotEarned::slotNo))
            .toList();
    if (call.regime(grant.awarded()) == Regime.FIXED_SUM) {
      return new Proposal(
          grant.amount(),
          slots,
          "An award below %s is a fixed sum: %s (AvS 7(2))."
              .formatted(call.showPerformanceFrom(), grant.amount()));
    }
    Money earned = slots.stream().map(SlotEarned::earned).reduce(Money.ZERO, Money::plus);
    if (earned.equals(grant.amount())) {
      return new Proposal(
          grant.amount(),
          slots,
          "Every slot was performed in full: %s, the award (Awb 4:46(1))."
              .formatted(grant.amount()));
    }
    return new Proposal(
        earned,
        slots,
        "Of %d slots of %s %d finished the internship, which earns %d %%, and %d the employment, which earns %d %%: %s (Awb 4:46(1))."
            .formatted(
                grant.slots(),
                price,
                slots.stream().filter(SlotEarned::internshipFinished).count(),
                call.internshipShare(),
                slots.stream().filter(SlotEarned::employmentFinished).count(),
                call.employmentShare(),
                earned));
  }
}
