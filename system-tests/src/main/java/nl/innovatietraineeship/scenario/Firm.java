package nl.innovatietraineeship.scenario;

import java.util.List;
import java.util.Map;

/// A small firm. Its figures follow from its KvK number, so that every call meets the same firms.
///
/// @param number from 0
record Firm(int number, PlanFigures.TopSector topSector, String province) {
  /// An unused row of KvK numbers, and the one that the local login page has users of.
  private static final int FIRST_KVK = 90_000_001;

  private static final List<String> TOWNS =
      List.of("Deventer", "Tilburg", "Leiden", "Zwolle", "Venlo", "Alkmaar", "Ede", "Assen");

  private static final int STAFF_STEPS = 40;
  private static final int TURNOVER_PER_HEAD = 180_000;
  private static final int BALANCE_PER_HEAD = 90_000;
  private static final int FIRST_POSTCODE = 1_011;
  private static final int POSTCODES = 8_000;

  String kvk() {
    return Integer.toString(FIRST_KVK + number);
  }

  Actor entrepreneur() {
    return Actor.company(kvk());
  }

  Map<String, Object> json() {
    return Json.object(
        "kvk",
        kvk(),
        "name",
        "Firm " + (number + 1) + " in " + topSector.words(),
        "postcode",
        (FIRST_POSTCODE + number * 37 % POSTCODES) + " AB",
        "city",
        TOWNS.get(number % TOWNS.size()),
        "province",
        province,
        "sector",
        topSector.sbi());
  }

  /// What it declares about its size: well below the bounds of an SME.
  Map<String, Object> declaration(java.time.LocalDate signedOn) {
    int staff = 4 + number * 7 % STAFF_STEPS;
    return Json.object(
        "staff", staff + ".5",
        "turnover", Euros.of((long) staff * TURNOVER_PER_HEAD).json(),
        "balanceSheetTotal", Euros.of((long) staff * BALANCE_PER_HEAD).json(),
        "deMinimisReceived", Euros.NONE.json(),
        "signedOn", signedOn.toString());
  }

  Map<String, Object> place(String companyId, CallCalendar calendar) {
    return Json.object(
        "companyId",
        companyId,
        "title",
        "Trainee for " + topSector.question(),
        "question",
        "What would " + topSector.question() + " mean for a firm of our size?",
        "province",
        province,
        "sector",
        topSector.sbi(),
        "from",
        calendar.starts().getFirst().toString(),
        "until",
        calendar.placesUntil().toString(),
        "supervisor",
        Json.object("name", "Supervisor at firm " + (number + 1)));
  }
}
