package nl.innovatietraineeship.placement.access;

import static nl.innovatietraineeship.kit.security.Roles.ADMIN;
import static nl.innovatietraineeship.kit.security.Roles.BOARD;
import static nl.innovatietraineeship.kit.security.Roles.COMPANY;
import static nl.innovatietraineeship.kit.security.Roles.DASHBOARD;
import static nl.innovatietraineeship.kit.security.Roles.FINANCE;
import static nl.innovatietraineeship.kit.security.Roles.HOGESCHOOL;
import static nl.innovatietraineeship.kit.security.Roles.LECTOR;
import static nl.innovatietraineeship.kit.security.Roles.OFFICER;
import static nl.innovatietraineeship.kit.security.Roles.TRAINEE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.innovatietraineeship.kit.problem.NotAllowed;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;
import nl.innovatietraineeship.kit.security.Caller;
import nl.innovatietraineeship.kit.security.CurrentCaller;

/// The row scope of this service, all of it: hogeschool and lector by BRIN, firm by KvK number,
/// trainee by the own traineeship; SIA's roles see every row. Outside it a thing does not exist.
///
/// What of a row is personal is kept from roles that do not need it: see the `sees...` methods.
@ApplicationScoped
public class Scope {

  private static final String OWN_TRAINEESHIPS =
      " in (select t.%s.value from Traineeship t where t.traineeId.value = :ownTrainee)";

  @Inject CurrentCaller caller;

  /// Firms: every hogeschool needs them to find places; a firm and a trainee see their own.
  public Rows companies() {
    Caller who = caller.get();
    return new AnyOf()
        .all(isOfSia(who) || who.isAnyOf(HOGESCHOOL, LECTOR))
        .those(who.is(COMPANY), "e.kvk = :ownKvk", "ownKvk", who.kvk())
        .those(
            who.is(TRAINEE),
            "e.id.value" + OWN_TRAINEESHIPS.formatted("companyId"),
            "ownTrainee",
            who.trainee())
        .rows();
  }

  /// Places: those still offered are open to every hogeschool, then only to the one that accepted.
  public Rows places() {
    Caller who = caller.get();
    return new AnyOf()
        .all(isOfSia(who))
        .those(
            who.isAnyOf(HOGESCHOOL, LECTOR),
            "e.acceptedBy is null or e.acceptedBy = :ownBrin",
            "ownBrin",
            who.brin())
        .those(
            who.is(COMPANY),
            "e.companyId.value in (select c.id.value from Company c where c.kvk = :ownKvk)",
            "ownKvk",
            who.kvk())
        .those(
            who.is(TRAINEE),
            "e.id.value" + OWN_TRAINEESHIPS.formatted("placeId"),
            "ownTrainee",
            who.trainee())
        .rows();
  }

  /// Trainees: of the own hogeschool, of the firm's own traineeships unless the match was
  /// cancelled, or oneself.
  public Rows trainees() {
    Caller who = caller.get();
    return new AnyOf()
        .all(isOfSia(who))
        .those(who.isAnyOf(HOGESCHOOL, LECTOR), "e.brin = :ownBrin", "ownBrin", who.brin())
        .those(
            who.is(COMPANY),
            "e.id.value in (select t.traineeId.value from Traineeship t, Company c"
                + " where t.companyId.value = c.id.value and c.kvk = :ownKvk"
                + " and t.state <> CANCELLED)",
            "ownKvk",
            who.kvk())
        .those(who.is(TRAINEE), "e.id.value = :ownTrainee", "ownTrainee", who.trainee())
        .rows();
  }

  /// Plans and their slots.
  public Rows plans() {
    Caller who = caller.get();
    return new AnyOf()
        .all(isOfSia(who))
        .those(who.isAnyOf(HOGESCHOOL, LECTOR), "e.brin = :ownBrin", "ownBrin", who.brin())
        .rows();
  }

  public Rows slots() {
    Caller who = caller.get();
    return new AnyOf()
        .all(isOfSia(who))
        .those(
            who.isAnyOf(HOGESCHOOL, LECTOR),
            "e.planId.value in (select p.id.value from Plan p where p.brin = :ownBrin)",
            "ownBrin",
            who.brin())
        .rows();
  }

  public Rows traineeships() {
    Caller who = caller.get();
    return new AnyOf()
        .all(isOfSia(who))
        .those(who.isAnyOf(HOGESCHOOL, LECTOR), "e.brin = :ownBrin", "ownBrin", who.brin())
        .those(
            who.is(COMPANY),
            "e.companyId.value in (select c.id.value from Company c where c.kvk = :ownKvk)",
            "ownKvk",
            who.kvk())
        .those(who.is(TRAINEE), "e.traineeId.value = :ownTrainee", "ownTrainee", who.trainee())
        .rows();
  }

  /// The rows of the caller's own institution alone, for what only that one may do.
  public Rows ofOwnHogeschool() {
    Caller who = caller.get();
    return new AnyOf().those(who.is(HOGESCHOOL), "e.brin = :ownBrin", "ownBrin", who.brin()).rows();
  }

  /// The traineeships of a lector's own institution alone.
  public Rows ofOwnLector() {
    Caller who = caller.get();
    return new AnyOf().those(who.is(LECTOR), "e.brin = :ownBrin", "ownBrin", who.brin()).rows();
  }

  /// The traineeships of the caller's own institution or firm, for what only these may do.
  public Rows traineeshipsOfOwnHogeschoolOrFirm() {
    Caller who = caller.get();
    return new AnyOf()
        .those(who.is(HOGESCHOOL), "e.brin = :ownBrin", "ownBrin", who.brin())
        .those(
            who.is(COMPANY),
            "e.companyId.value in (select c.id.value from Company c where c.kvk = :ownKvk)",
            "ownKvk",
            who.kvk())
        .rows();
  }

  /// The caller's own firm alone.
  public Rows ownCompany() {
    Caller who = caller.get();
    return new AnyOf().those(who.is(COMPANY), "e.kvk = :ownKvk", "ownKvk", who.kvk()).rows();
  }

  /// The firms for which the caller offers places, and of which it corrects the particulars: any
  /// for a hogeschool, the own for a firm.
  ///
  /// @throws NotAllowed when it is a coordinator's token that names no institution
  public Rows companiesToActFor() {
    Caller who = caller.get();
    if (who.is(HOGESCHOOL) && who.brin().isEmpty() && !who.is(COMPANY)) {
      throw noInstitution();
    }
    return new AnyOf()
        .all(who.is(HOGESCHOOL) && who.brin().isPresent())
        .those(who.is(COMPANY), "e.kvk = :ownKvk", "ownKvk", who.kvk())
        .rows();
  }

  /// The institution for which a coordinator acts.
  public Brin ownBrin() {
    return caller.get().brin().orElseThrow(Scope::noInstitution);
  }

  private static NotAllowed noInstitution() {
    return new NotAllowed("Your token names no institution (brin).");
  }

  /// Whether the caller is the hogeschool of that institution, the firm, or the trainee.
  public boolean isHogeschool(Brin brin) {
    Caller who = caller.get();
    return who.is(HOGESCHOOL) && who.brin().filter(brin::equals).isPresent();
  }

  public boolean isLector(Brin brin) {
    Caller who = caller.get();
    return who.is(LECTOR) && who.brin().filter(brin::equals).isPresent();
  }

  public boolean isCompany(Kvk kvk) {
    Caller who = caller.get();
    return who.is(COMPANY) && who.kvk().filter(kvk::equals).isPresent();
  }

  public boolean isTrainee(UUID trainee) {
    Caller who = caller.get();
    return who.is(TRAINEE) && who.trainee().filter(trainee::equals).isPresent();
  }

  /// Registers firms for others, not only for itself.
  public boolean actsForAnInstitution() {
    return caller.get().is(HOGESCHOOL);
  }

  /// The person who calls.
  public String sub() {
    return caller.get().sub();
  }

  /// Trainees' names and lectors: for those who work with them.
  public boolean seesPersons() {
    return caller.get().isAnyOf(HOGESCHOOL, LECTOR, COMPANY, TRAINEE);
  }

  /// Which person took a step: as plan-review tells it, for SIA's office.
  public boolean seesWhoActed() {
    return caller.get().isAnyOf(OFFICER, BOARD, FINANCE, ADMIN);
  }

  /// A firm's name, KvK number and address, and what it asks: a machine client has no need of them.
  public boolean seesFirms() {
    return seesPersons() || caller.get().isAnyOf(OFFICER, BOARD, FINANCE, ADMIN);
  }

  /// A firm's own figures: for itself and for SIA, which answers for the aid.
  public boolean seesFigures(Kvk kvk) {
    return isCompany(kvk) || caller.get().isAnyOf(OFFICER, FINANCE);
  }

  private static boolean isOfSia(Caller who) {
    return who.isAnyOf(OFFICER, BOARD, FINANCE, ADMIN, DASHBOARD);
  }
}
