package nl.innovatietraineeship.placement.company;

/// The twelve provinces, as the published contracts spell them.
public final class Provinces {

  /// For validation of input.
  public static final String PATTERN =
      "Drenthe|Flevoland|Fryslân|Gelderland|Groningen|Limburg|Noord-Brabant|Noord-Holland"
          + "|Overijssel|Utrecht|Zeeland|Zuid-Holland";

  public static final String MESSAGE =
      "A province is one of Drenthe, Flevoland, Fryslân, Gelderland, Groningen, Limburg,"
          + " Noord-Brabant, Noord-Holland, Overijssel, Utrecht, Zeeland, Zuid-Holland.";

  private Provinces() {}
}
