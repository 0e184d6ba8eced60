package nl.innovatietraineeship.kit.security;

/// The roles of the suite, as they stand in the token's claim `roles`.
public final class Roles {

  /// Coordinator at a university of applied sciences (penvoerder), tied to one BRIN.
  public static final String HOGESCHOOL = "hogeschool";

  /// Professor of practice who supervises, tied to one BRIN.
  public static final String LECTOR = "lector";

  /// Entrepreneur (mkb-ondernemer), tied to one KvK number.
  public static final String COMPANY = "company";

  /// The student, later employee (innovatietrainee).
  public static final String TRAINEE = "trainee";

  /// Referent or committee member.
  public static final String REVIEWER = "reviewer";

  /// Committee chair.
  public static final String CHAIR = "chair";

  /// SIA programme office.
  public static final String OFFICER = "officer";

  /// Mandated decision maker.
  public static final String BOARD = "board";

  /// Controller.
  public static final String FINANCE = "finance";

  /// Machine client of NWO/SIA.
  public static final String DASHBOARD = "dashboard";

  /// Functional administrator.
  public static final String ADMIN = "admin";

  private Roles() {}
}
