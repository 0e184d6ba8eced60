package nl.innovatietraineeship.placement.company;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The size of a firm together with its partner and linked enterprises, with how it was derived.
///
/// Source: Recommendation 2003/361/EC, Annex, articles 3 and 6. Linked ones are added in full,
/// their own linked ones too, and partners of these pro rata; a partner of the firm is added pro
/// rata, with what is linked to it, and not with its other partners.
///
/// @param total of the firm and of all that is added
/// @param heldByPublicBodies 25 % or more, together; of universities and small authorities more
///   than 50 %
record GroupSize(SizeFigures total, boolean heldByPublicBodies, List<SizeStep> steps) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  static GroupSize of(SizeFigures own, List<RelatedEnterprise> related) {
    List<SizeStep> steps = new ArrayList<>();
    addLinked(related, WHOLE, true, steps);
    SizeFigures total = steps.stream().map(SizeStep::adds).reduce(own, SizeFigures::plus);
    return new GroupSize(total, heldByPublicBodies(related), List.copyOf(steps));
  }

  /// @param percent that the one which names them is added for
  /// @param withPartners whether partners of that one count
  private static void addLinked(
      List<RelatedEnterprise> related,
      BigDecimal percent,
      boolean withPartners,
      List<SizeStep> steps) {
    for (RelatedEnterprise each : related) {
      switch (each.relation()) {
        case LINKED -> {
          steps.add(
              step(each, percent, withPartners ? "6(2), linked" : "6(3), linked to a partner"));
          addLinked(each.behind(), percent, withPartners, steps);
        }
        case PARTNER -> {
          if (withPartners) {
            BigDecimal part = each.share();
            steps.add(step(each, part, "6(2), partner pro rata"));
            addLinked(each.behind(), part, false, steps);
          }
        }
        case AUTONOMOUS -> {}
      }
    }
  }

  private static SizeStep step(RelatedEnterprise each, BigDecimal percent, String article) {
    return new SizeStep(
        each.label(), each.relation(), percent, each.figures().part(percent), article);
  }

  /// Jointly (article 3(4)), directly or through a holder that is linked; listed ones as long as
  /// they are not linked jointly (article 3(2)).
  private static boolean heldByPublicBodies(List<RelatedEnterprise> related) {
    List<RelatedEnterprise> holders = publicHolders(related).toList();
    return joint(holders.stream().filter(RelatedEnterprise::countsAsPublic))
                .compareTo(RelatedEnterprise.QUARTER)
            >= 0
        || joint(holders.stream().filter(each -> each.holder().isListedInvestor()))
                .compareTo(RelatedEnterprise.HALF)
            > 0;
  }

  /// Of the firm, and of holders that are linked to it: who holds those holds the firm. Who holds a
  /// part of what the firm holds has no part of the firm.
  private static Stream<RelatedEnterprise> publicHolders(List<RelatedEnterprise> related) {
    return related.stream()
        .filter(RelatedEnterprise::isHolder)
        .flatMap(each -> {
          Stream<RelatedEnterprise> own = each.holder().isPublic() ? Stream.of(each) : Stream.of();
          return switch (each.relation()) {
            case LINKED -> Stream.concat(own, publicHolders(each.behind()));
            case PARTNER, AUTONOMOUS -> own;
          };
        });
  }

  /// The higher of capital and votes, together.
  private static BigDecimal joint(Stream<RelatedEnterprise> holders) {
    BigDecimal capital = BigDecimal.ZERO;
    BigDecimal votes = BigDecimal.ZERO;
    for (RelatedEnterprise each : holders.toList()) {
      capital = capital.add(each.capital());
      votes = votes.add(each.votes());
    }
    return capital.max(votes);
  }
}
