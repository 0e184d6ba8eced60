package nl.innovatietraineeship.kit.rule;

/// What must be true, as a sentence. Every enum of rules implements this; the order of its
/// constants is their precedence: of several broken rules the first is named.
///
/// The constant is also the name of the database constraint that keeps the same rule, in lower
/// case.
public interface Rule {

  /// The enum constant's name.
  String name();

  /// The sentence that a refused caller reads.
  String sentence();

  /// The refusal: a problem with status 409.
  ///
  /// @param attempted the command, a verb
  /// @param state the present state; its name is told, not its facts
  default RuleBroken brokenBy(String attempted, Object state) {
    return new RuleBroken(this, attempted, state, "");
  }

  /// As above, with what breaks the rule by name, such as the plans that are not assessed yet.
  ///
  /// @param because a sentence that follows the rule's own
  default RuleBroken brokenBy(String attempted, Object state, String because) {
    return new RuleBroken(this, attempted, state, because);
  }
}
