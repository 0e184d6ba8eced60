package nl.innovatietraineeship.placement.company;

/// How an enterprise relates to the one that names it. Source: Recommendation 2003/361/EC, Annex,
/// article 3.
enum Relation {
  /// Less than 25 % of capital and of votes, or a listed investor up to half: adds nothing.
  AUTONOMOUS,
  /// 25 % or more of capital or votes, and not linked: adds pro rata.
  PARTNER,
  /// A majority of votes, or control, through persons acting jointly too: adds in full.
  LINKED
}
