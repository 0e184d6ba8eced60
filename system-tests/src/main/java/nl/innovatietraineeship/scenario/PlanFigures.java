package nl.innovatietraineeship.scenario;

import java.util.List;
import java.util.Map;

/// A plan as its hogeschool is going to ask for it, and what the committee is going to think of it.
///
/// @param number in the call, from 1
/// @param reviewers hogescholen that lend a reviewer: none that asks in this call itself
/// @param forms what the reviewers score, in the order of the reviewers
/// @param advice what the committee fixes
/// @param part what befalls it on its way
/// @param startDays for each slot, which of the call's start days, in order
record PlanFigures(
    int number,
    Institution hogeschool,
    TopSector topSector,
    List<Theme> themes,
    int slots,
    Euros amountPerSlot,
    List<Institution> reviewers,
    List<Scores> forms,
    Scores advice,
    Part part,
    List<Integer> startDays) {

  /// What befalls a plan on its way, beyond what befalls all.
  enum Part {
    NONE,
    /// Incomplete, and repaired within the term.
    REPAIRED,
    /// Incomplete, and not repaired: set aside.
    SET_ASIDE,
    /// A reviewer of it declares an interest and is replaced.
    REPLACED_REVIEWER,
    /// A reviewer of it declares an interest that the chair finds no bar.
    LIFTED_CONFLICT,
    /// A score of it was entered wrongly, and is corrected after the ranking.
    CORRECTED,
    /// Withdrawn while money is reserved for it.
    WITHDRAWN,
    /// Its trainees have bad luck: much of its advance is paid back.
    UNLUCKY
  }

  /// The top sectors, with the line of business of the firms that take part.
  enum TopSector {
    CHEMISTRY("chemistry", "20590", "cleaner processes"),
    AGRI_FOOD("agri & food", "10890", "ingredients from side streams"),
    LOGISTICS("logistics", "52291", "fuller lorries"),
    ENERGY("energy", "35111", "storage behind the meter"),
    HIGH_TECH("high tech", "28990", "machines that report their wear"),
    HORTICULTURE("horticulture", "01191", "sensing in the greenhouse"),
    LIFE_SCIENCES_HEALTH("life sciences & health", "32502", "care at a distance"),
    WATER("water", "36000", "reuse of process water"),
    CREATIVE_INDUSTRIES("creative industries", "74103", "design for repair");

    private final String words;
    private final String sbi;
    private final String question;

    TopSector(String words, String sbi, String question) {
      this.words = words;
      this.sbi = sbi;
      this.question = question;
    }

    String words() {
      return words;
    }

    String sbi() {
      return sbi;
    }

    String question() {
      return question;
    }
  }

  /// The knowledge and innovation agendas.
  enum Theme {
    ENERGY_SUSTAINABILITY,
    AGRICULTURE_WATER_FOOD,
    HEALTH_CARE,
    SECURITY,
    KEY_TECHNOLOGIES,
    SOCIETAL_EARNING_CAPACITY
  }

  Euros amount() {
    return amountPerSlot.times(slots);
  }

  String title() {
    return "Traineeships in " + topSector.words() + ": " + topSector.question();
  }

  String lectorName() {
    return "Lector of " + hogeschool.name();
  }

  Actor coordinator() {
    return Actor.hogeschool(hogeschool.brin());
  }

  Actor lector() {
    return Actor.lector(hogeschool.brin());
  }

  Map<String, Object> lectorJson() {
    return Json.object("sub", lector().sub(), "name", lectorName());
  }

  Map<String, Object> json(String call) {
    return Json.object(
        "call", call,
        "title", title(),
        "topSector", topSector.name(),
        "themes", themes.stream().map(Theme::name).toList(),
        "sections", sections(),
        "lector", lectorJson(),
        "slots", slots,
        "amountPerSlot", amountPerSlot.json());
  }

  private List<Map<String, Object>> sections() {
    return List.of(
        section(
            "SUMMARY",
            slots
                + " trainees work for half a year on "
                + topSector.question()
                + " at small firms."),
        section(
            CallFigures.Criterion.DEMAND_ARTICULATION.name(),
            "Firms in and around "
                + hogeschool.province()
                + " named their questions in rounds led by the lector."),
        section(
            CallFigures.Criterion.NETWORK_FORMATION.name(),
            "Trainees, firms and lector meet each month; the firms go on together afterwards."),
        section(
            CallFigures.Criterion.PLAN.name(),
            "Internships start from February on; the programme in entrepreneurship runs beside them."));
  }

  private static Map<String, Object> section(String code, String text) {
    return Json.object("code", code, "text", text);
  }
}
