package nl.innovatietraineeship.placement.company;

import java.math.BigDecimal;
import java.util.List;

/// An enterprise that holds a part of another, or of which a part is held, with its own figures and
/// with those behind it.
///
/// @param label by which the firm knows it; of no natural person
/// @param direction whether it holds that part, or is held
/// @param capital percent of the capital
/// @param votes percent of the votes
/// @param control by other means than votes, or through persons who act jointly in the same or an
///   adjacent market
/// @param behind it: those that it is related to, the firm itself left out
record RelatedEnterprise(
    String label,
    Holder holder,
    Direction direction,
    BigDecimal capital,
    BigDecimal votes,
    boolean control,
    SizeFigures figures,
    List<RelatedEnterprise> behind) {

  /// Above this a part is a majority.
  static final BigDecimal HALF = BigDecimal.valueOf(50);

  /// From this on, of capital or votes, it is a partner.
  static final BigDecimal QUARTER = BigDecimal.valueOf(25);

  /// The higher of capital and votes (article 6(2)).
  BigDecimal share() {
    return capital.max(votes);
  }

  Relation relation() {
    if (votes.compareTo(HALF) > 0 || control) {
      return Relation.LINKED;
    }
    if (share().compareTo(QUARTER) < 0) {
      return Relation.AUTONOMOUS;
    }
    return isInvestor() && share().compareTo(HALF) <= 0 ? Relation.AUTONOMOUS : Relation.PARTNER;
  }

  /// A listed one that invests; of one that is held nothing is exempt (article 3(2)).
  boolean isInvestor() {
    return isHolder() && holder.isListedInvestor();
  }

  boolean isHolder() {
    return direction == Direction.UPSTREAM;
  }

  /// Whether its part counts as a public body's from a quarter on: of a listed one only with
  /// control, otherwise from more than a half on.
  boolean countsAsPublic() {
    return holder.isPublic() && (!holder.isListedInvestor() || control);
  }
}
