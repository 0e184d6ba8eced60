package nl.innovatietraineeship.kit.rule;

import java.util.Locale;

/// A command was refused because a rule does not allow it in the present state. It travels
/// untouched to the mapper that makes a problem of it; nothing was changed and nothing emitted.
public final class RuleBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Rule rule;
  private final String attempted;
  private final String state;
  private final String because;

  RuleBroken(Rule rule, String attempted, Object state, String because) {
    super(rule.sentence());
    this.rule = rule;
    this.attempted = attempted;
    this.state = stateName(state);
    this.because = because;
  }

  public Rule rule() {
    return rule;
  }

  /// The command, as the caller knows it.
  public String attempted() {
    return attempted;
  }

  /// The present state, as the caller knows it, such as `UNDER_REVIEW`.
  public String state() {
    return state;
  }

  /// The rule's sentence, and what breaks it where that has a name.
  public String detail() {
    return because.isEmpty() ? rule.sentence() : rule.sentence() + " " + because;
  }

  private static String stateName(Object state) {
    return switch (state) {
      case Enum<?> constant -> constant.name();
      case String name -> name;
      default ->
          state
              .getClass()
              .getSimpleName()
              .replaceAll("([a-z])([A-Z])", "$1_$2")
              .toUpperCase(Locale.ROOT);
    };
  }
}
