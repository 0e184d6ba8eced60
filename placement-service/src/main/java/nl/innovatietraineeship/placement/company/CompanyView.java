package nl.innovatietraineeship.placement.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A firm as the caller may see it.
@Schema(
    name = "Company",
    description = "A firm. What the caller has no need of is left out.",
    requiredProperties = {"id", "reference", "province", "sector", "eligible", "eligibleBecause"})
record CompanyView(
    @Schema(description = "Random id; events know the firm by it.") UUID id,
    @Schema(description = "Human reference.", examples = "C-000001") String reference,
    @Schema(description = "KvK number.", examples = "90004711") @Nullable String kvk,
    @Schema(description = "Name of the firm.", examples = "Bakkerij De Korenaar B.V.")
        @Nullable String name,
    @Schema(description = "Street and house number.", examples = "Molenstraat 12")
        @Nullable String street,
    @Schema(description = "Dutch postcode.", examples = "5611 AB") @Nullable String postcode,
    @Schema(description = "Town.", examples = "Eindhoven") @Nullable String city,
    @Schema(description = "Province of the establishment.", examples = "Noord-Brabant")
        String province,
    @Schema(description = "SBI code.", examples = "1071") String sector,
    @Schema(description = "For the firm itself and for SIA.") @Nullable DeclaredView declaration,
    @Schema(description = "True when declared and within the bounds of an SME.", examples = "true")
        boolean eligible,
    @Schema(
            description = "Why it is eligible or not.",
            examples =
                "The firm is an SME: fewer than 250 staff and a turnover of at most EUR 50"
                    + " million.")
        String eligibleBecause) {

  /// What the firm declared, in the shape in which it is sent, and what follows from it.
  @Schema(
      name = "DeclaredSize",
      description =
          "What the firm declared of its size and aid, in the shape in which it is sent, and what"
              + " follows from it.")
  record DeclaredView(
      @Schema(description = "Annual work units, a decimal number as text.", examples = "12.5")
          String staff,
      @Schema(description = "Turnover of the last approved year.") Money turnover,
      @Schema(description = "Balance sheet total of the last approved year.")
          Money balanceSheetTotal,
      @Schema(description = "De minimis aid received.") Money deMinimisReceived,
      @Schema(description = "Day of signing.", examples = "2021-01-18") LocalDate signedOn,
      @Schema(description = "Whether a new firm estimated in good faith.", examples = "false")
          boolean estimated,
      @Schema(description = "Partner and linked enterprises, as they were declared.")
          List<RelatedDeclaration> related,
      @Schema(description = "What the firm was by the period before; absent when it had none.")
          CompanyDeclaration.@Nullable Before before,
      @Schema(
              description = "By the totals alone: MICRO, SMALL, MEDIUM or LARGE.",
              examples = "SMALL")
          SizeClass sizeClass,
      @Schema(description = "The firm with its partner and linked enterprises.")
          SizeFiguresView total,
      @Schema(description = "What each of these adds, and by which article.")
          List<SizeStepView> derivation) {

    /// Exact figures as decimal numbers.
    @Schema(name = "SizeFigures", description = "Exact figures as text; nothing is rounded.")
    record SizeFiguresView(
        @Schema(description = "Annual work units.", examples = "58.25") String staff,
        @Schema(description = "Turnover in euros.", examples = "8100000.125") String turnover,
        @Schema(description = "Balance sheet total in euros.", examples = "4000000")
            String balanceSheetTotal) {

      static SizeFiguresView of(SizeFigures figures) {
        return new SizeFiguresView(
            text(figures.staff()),
            text(figures.turnover().movePointLeft(2)),
            text(figures.balance().movePointLeft(2)));
      }
    }

    /// What one enterprise adds.
    @Schema(name = "SizeStep", description = "What a partner or linked enterprise adds.")
    record SizeStepView(
        @Schema(description = "By which the firm knows it.", examples = "Holding") String label,
        @Schema(description = "PARTNER or LINKED.", examples = "LINKED") Relation relation,
        @Schema(description = "Percent of its figures that count.", examples = "100")
            String percent,
        @Schema(description = "What is added.") SizeFiguresView adds,
        @Schema(
                description = "Article of the Annex to Recommendation 2003/361/EC.",
                examples = "6(2), linked")
            String article) {

      static SizeStepView of(SizeStep step) {
        return new SizeStepView(
            step.label(),
            step.relation(),
            text(step.percent()),
            SizeFiguresView.of(step.adds()),
            step.article());
      }
    }

    private static String text(BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }

    static DeclaredView of(Declaration declared) {
      return new DeclaredView(
          declared.staff().stripTrailingZeros().toPlainString(),
          declared.turnover(),
          declared.balanceSheetTotal(),
          declared.deMinimisReceived(),
          declared.signedOn(),
          declared.estimated(),
          declared.related().related().stream().map(RelatedDeclaration::of).toList(),
          declared.before().map(CompanyDeclaration.Before::of).orElse(null),
          SizeClass.of(declared.total()),
          SizeFiguresView.of(declared.total()),
          declared.size().steps().stream().map(SizeStepView::of).toList());
    }
  }

  static CompanyView of(Company company, Scope scope) {
    boolean firm = scope.seesFirms();
    Declaration declared = company.declaration();
    Eligibility eligibility = company.eligibility();
    Address address = company.address();
    return new CompanyView(
        company.id().value(),
        company.reference(),
        firm ? company.kvk().value() : null,
        firm ? company.name() : null,
        firm ? address.street() : null,
        firm ? address.postcode() : null,
        firm ? address.city() : null,
        address.province(),
        company.sector(),
        declared != null && scope.seesFigures(company.kvk()) ? DeclaredView.of(declared) : null,
        eligibility.eligible(),
        eligibility.because());
  }
}
