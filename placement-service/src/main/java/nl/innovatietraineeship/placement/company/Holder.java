package nl.innovatietraineeship.placement.company;

/// What an enterprise is that holds a part of another, or of which a part is held.
///
/// Source: Recommendation 2003/361/EC, Annex, article 3(2) and 3(4).
enum Holder {
  ENTERPRISE,
  /// Bodies together count: 25 % or more of capital or votes, and a firm is no SME.
  PUBLIC_BODY,
  VENTURE_CAPITAL,
  /// Or a research centre without the aim of profit.
  UNIVERSITY,
  INSTITUTIONAL_INVESTOR,
  /// An autonomous local authority with fewer than 5,000 inhabitants and a budget under EUR 10
  /// million.
  SMALL_AUTHORITY;

  /// Up to half of a firm may be theirs without making it a partner (article 3(2)).
  boolean isListedInvestor() {
    return switch (this) {
      case VENTURE_CAPITAL, UNIVERSITY, INSTITUTIONAL_INVESTOR, SMALL_AUTHORITY -> true;
      case ENTERPRISE, PUBLIC_BODY -> false;
    };
  }

  /// A public body, listed or not.
  boolean isPublic() {
    return switch (this) {
      case PUBLIC_BODY, UNIVERSITY, SMALL_AUTHORITY -> true;
      case ENTERPRISE, VENTURE_CAPITAL, INSTITUTIONAL_INVESTOR -> false;
    };
  }
}
