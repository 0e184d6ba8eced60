package nl.innovatietraineeship.placement.company;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.kit.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Worked cases of partner and linked enterprises (Recommendation 2003/361/EC, Annex): a row a
/// case, with its reason. Figures are staff, and turnover and balance in millions of euros.
class GroupSizeTest {

  /// @param total staff, turnover and balance together
  private record Case(
      String reason,
      SizeFigures firm,
      List<RelatedEnterprise> related,
      SizeFigures total,
      boolean sme) {}

  private static final SizeFigures FIRM = of("100", "20", "10");
  private static final SizeFigures OTHER = of("200", "30", "20");
  private static final SizeFigures FIFTY = of("50", "5", "5");
  private static final SizeFigures HUNDRED = of("100", "10", "10");
  private static final SizeFigures HUGE = of("900", "99", "99");

  private static final List<Case> CASES =
      List.of(
          of("alone", FIRM, of("100", "20", "10"), true),
          of("24.99 % is none of its business", FIRM, FIRM, true, holds("24.99", "24.99", OTHER)),
          of(
              "from 25 % of the capital on it is a partner, pro rata",
              FIRM, of("150", "27.5", "15"), true, holds("25", "0", OTHER)),
          of(
              "from 25 % of the votes on too",
              FIRM, of("150", "27.5", "15"), true, holds("0", "25", OTHER)),
          of("the higher counts", FIRM, of("180", "32", "18"), true, holds("30", "40", OTHER)),
          of(
              "half of the votes is no majority: a partner still",
              FIRM,
              of("200", "35", "20"),
              true,
              holds("50", "50", OTHER)),
          of(
              "half of the votes and a little is a majority: in full",
              FIRM,
              of("300", "50", "30"),
              false,
              holds("50", "50.000001", OTHER)),
          of(
              "a majority of the capital alone links nothing",
              FIRM,
              of("250", "42.5", "25"),
              false,
              holds("75", "50", OTHER)),
          of(
              "a hair under that, exact",
              FIRM,
              of("249.999998", "42.4999997", "24.9999998"),
              true,
              holds("74.999999", "50", OTHER)),
          of("control without a share links", FIRM, of("300", "50", "30"), false, controls(OTHER)),
          of(
              "two partners add up",
              FIRM,
              of("210", "36.5", "21"),
              true,
              holds("25", "25", OTHER),
              holds("30", "30", OTHER)),
          of("a chain in full", FIFTY, of("200", "20", "20"), true, linked(HUNDRED, linked(FIFTY))),
          of(
              "three links in a chain",
              FIFTY,
              of("250", "25", "25"),
              false,
              linked(HUNDRED, linked(FIFTY, linked(FIFTY)))),
          of(
              "a partner of a linked one, pro rata by its share in that one",
              FIFTY,
              of("140", "14", "14"),
              true,
              linked(FIFTY, holds("40", "40", HUNDRED))),
          of(
              "what is linked to a partner, with the partner",
              FIFTY,
              of("110", "11", "11"),
              true,
              holds("40", "40", HUNDRED, linked(FIFTY))),
          of(
              "what is linked to that in turn, pro rata too",
              FIFTY,
              of("130", "13", "13"),
              true,
              holds("40", "40", HUNDRED, linked(FIFTY, linked(FIFTY)))),
          of(
              "a partner of a partner does not count",
              FIFTY,
              of("90", "9", "9"),
              true,
              holds("40", "40", HUNDRED, holds("49", "49", HUGE))),
          of(
              "nor a partner of what is linked to a partner",
              FIFTY,
              of("110", "11", "11"),
              true,
              holds("40", "40", HUNDRED, linked(FIFTY, holds("49", "49", HUGE)))),
          of(
              "nor what is behind an autonomous holder",
              FIFTY,
              FIFTY,
              true,
              holds("10", "10", OTHER, linked(HUGE))),
          of(
              "a venture capital company may hold half of it",
              FIRM,
              FIRM,
              true,
              holder(Holder.VENTURE_CAPITAL, "50", "50", OTHER)),
          of(
              "with more of the votes it is linked like any other",
              FIRM,
              of("300", "50", "30"),
              false,
              holder(Holder.VENTURE_CAPITAL, "50.1", "50.1", OTHER)),
          of(
              "an institutional investor with more of the capital only is a partner",
              FIRM,
              of("220", "38", "22"),
              true,
              holder(Holder.INSTITUTIONAL_INVESTOR, "60", "40", OTHER)),
          of(
              "a public body with 24.99 % does no harm",
              FIRM, FIRM, true, holder(Holder.PUBLIC_BODY, "24.99", "24.99", SizeFigures.NONE)),
          of(
              "with 25 % the firm is no SME, whatever its size",
              FIRM, FIRM, false, holder(Holder.PUBLIC_BODY, "25", "0", SizeFigures.NONE)),
          of(
              "public bodies count together",
              FIRM,
              FIRM,
              false,
              holder(Holder.PUBLIC_BODY, "12.5", "12.5", SizeFigures.NONE),
              holder(Holder.PUBLIC_BODY, "12.5", "12.5", SizeFigures.NONE)),
          of(
              "a university may hold half of it",
              FIRM,
              FIRM,
              true,
              holder(Holder.UNIVERSITY, "50", "50", SizeFigures.NONE)),
          of(
              "with more it is a public body like any other",
              FIRM,
              FIRM,
              false,
              holder(Holder.UNIVERSITY, "50.01", "50", SizeFigures.NONE)),
          of(
              "two of them may hold half of it together",
              FIRM,
              FIRM,
              true,
              holder(Holder.UNIVERSITY, "20", "20", SizeFigures.NONE),
              holder(Holder.SMALL_AUTHORITY, "30", "30", SizeFigures.NONE)),
          of(
              "with more together it is no SME",
              FIRM,
              FIRM,
              false,
              holder(Holder.UNIVERSITY, "20.01", "20", SizeFigures.NONE),
              holder(Holder.SMALL_AUTHORITY, "30", "30", SizeFigures.NONE)),
          of(
              "a public body behind a linked holder counts",
              FIFTY,
              of("100", "10", "10"),
              false,
              linked(FIFTY, holder(Holder.PUBLIC_BODY, "25", "0", SizeFigures.NONE))),
          of(
              "with less it does no harm there either",
              FIFTY,
              of("100", "10", "10"),
              true,
              linked(FIFTY, holder(Holder.PUBLIC_BODY, "24.99", "0", SizeFigures.NONE))),
          of(
              "nor behind a partner",
              FIFTY,
              of("70", "7", "7"),
              true,
              holds("40", "40", FIFTY, holder(Holder.PUBLIC_BODY, "25", "0", SizeFigures.NONE))),
          of(
              "nor of what the firm holds",
              FIFTY,
              of("100", "10", "10"),
              true,
              held(
                  Holder.ENTERPRISE,
                  "60",
                  FIFTY,
                  holder(Holder.PUBLIC_BODY, "30", "30", SizeFigures.NONE))),
          of(
              "nor what a linked holder holds",
              FIFTY,
              of("150", "15", "15"),
              true,
              linked(
                  FIFTY,
                  held(
                      Holder.ENTERPRISE,
                      "60",
                      FIFTY,
                      holder(Holder.PUBLIC_BODY, "30", "30", SizeFigures.NONE)))),
          of(
              "what a firm holds of a venture capital company is pro rata like any other",
              FIRM,
              of("180", "32", "18"),
              true,
              held(Holder.VENTURE_CAPITAL, "40", OTHER)),
          of(
              "and of a public body's it does no harm",
              FIRM,
              of("180", "32", "18"),
              true,
              held(Holder.PUBLIC_BODY, "40", OTHER)),
          of(
              "a small autonomous authority may hold half of it too",
              FIRM,
              FIRM,
              true,
              holder(Holder.SMALL_AUTHORITY, "50", "50", SizeFigures.NONE)),
          of(
              "a hundredth of a cent too much turnover, and the balance within",
              of("10", "50", "43"),
              of("10", "50.0000000001", "43"),
              true,
              holds("25", "0", of("0", "0.0000000004", "0"))),
          of(
              "both a hundredth of a cent too much",
              of("10", "50", "43"),
              of("10", "50.0000000001", "43.0000000001"),
              false,
              holds("25", "0", of("0", "0.0000000004", "0.0000000004"))));

  @TestFactory
  List<DynamicTest> each_case_is_as_the_annex_says() {
    return CASES.stream()
        .map(each -> DynamicTest.dynamicTest(each.reason(), () -> assertCase(each)))
        .toList();
  }

  private static void assertCase(Case each) {
    GroupSize size = GroupSize.of(each.firm(), each.related());
    assertEquals(each.total(), plain(size.total()), each.reason());
    assertEquals(
        each.sme(),
        !size.heldByPublicBodies() && SizeClass.of(size.total()).isSme(),
        each.reason());
  }

  @Test
  void the_derivation_names_each_that_adds_with_its_article() {
    var related =
        List.of(linked(FIFTY, holds("40", "40", HUNDRED)), holds("25", "25", OTHER, linked(OTHER)));
    assertEquals(
        List.of(
            "6(2), linked",
            "6(2), partner pro rata",
            "6(2), partner pro rata",
            "6(3), linked to a partner"),
        GroupSize.of(FIRM, related).steps().stream().map(SizeStep::article).toList());
  }

  @Test
  void a_status_changes_only_after_two_periods_in_a_row() {
    record Row(boolean within, @Nullable PeriodBefore before, boolean sme, String reason) {}
    for (Row row :
        List.of(
            new Row(true, null, true, "no period before: the figures tell"),
            new Row(false, null, false, "likewise"),
            new Row(true, new PeriodBefore(true, true), true, "within, as it was"),
            new Row(false, new PeriodBefore(true, true), true, "outside for the first period"),
            new Row(false, new PeriodBefore(true, false), false, "outside for the second"),
            new Row(false, new PeriodBefore(false, false), false, "outside, as it was"),
            new Row(true, new PeriodBefore(false, false), false, "within for the first period"),
            new Row(true, new PeriodBefore(false, true), true, "within for the second"))) {
      var declared =
          Declaration.of(
              new BigDecimal(row.within() ? "249" : "250"),
              Money.ZERO,
              Money.ZERO,
              Money.ZERO,
              LocalDate.of(2020, 11, 2),
              false,
              Group.NONE,
              row.before());
      assertEquals(row.sme(), SmeBounds.judge(declared).eligible(), row.reason());
    }
  }

  @Test
  void a_class_is_the_smallest_that_fits() {
    assertEquals(SizeClass.MICRO, SizeClass.of(of("9.9999", "2", "99")));
    assertEquals(SizeClass.SMALL, SizeClass.of(of("10", "2", "2")));
    assertEquals(SizeClass.SMALL, SizeClass.of(of("49.9", "99", "10")));
    assertEquals(SizeClass.MEDIUM, SizeClass.of(of("50", "1", "1")));
    assertEquals(SizeClass.LARGE, SizeClass.of(of("250", "1", "1")));
  }

  private static Case of(
      String reason,
      SizeFigures firm,
      SizeFigures total,
      boolean sme,
      RelatedEnterprise... related) {
    return new Case(reason, firm, List.of(related), total, sme);
  }

  private static RelatedEnterprise holds(
      String capital, String votes, SizeFigures figures, RelatedEnterprise... behind) {
    return related(Holder.ENTERPRISE, capital, votes, false, figures, behind);
  }

  private static RelatedEnterprise linked(SizeFigures figures, RelatedEnterprise... behind) {
    return holds("100", "100", figures, behind);
  }

  private static RelatedEnterprise controls(SizeFigures figures) {
    return related(Holder.ENTERPRISE, "0", "0", true, figures);
  }

  private static RelatedEnterprise holder(
      Holder holder, String capital, String votes, SizeFigures figures) {
    return related(holder, capital, votes, false, figures);
  }

  private static RelatedEnterprise held(
      Holder holder, String part, SizeFigures figures, RelatedEnterprise... behind) {
    return related(holder, Direction.DOWNSTREAM, part, part, false, figures, behind);
  }

  private static RelatedEnterprise related(
      Holder holder,
      String capital,
      String votes,
      boolean control,
      SizeFigures figures,
      RelatedEnterprise... behind) {
    return related(holder, Direction.UPSTREAM, capital, votes, control, figures, behind);
  }

  private static RelatedEnterprise related(
      Holder holder,
      Direction direction,
      String capital,
      String votes,
      boolean control,
      SizeFigures figures,
      RelatedEnterprise... behind) {
    return new RelatedEnterprise(
        "other",
        holder,
        direction,
        new BigDecimal(capital),
        new BigDecimal(votes),
        control,
        figures,
        List.of(behind));
  }

  /// In cents, from millions of euros.
  private static SizeFigures of(String staff, String turnover, String balance) {
    return plain(
        new SizeFigures(
            new BigDecimal(staff),
            new BigDecimal(turnover).movePointRight(8),
            new BigDecimal(balance).movePointRight(8)));
  }

  private static SizeFigures plain(SizeFigures figures) {
    return new SizeFigures(
        figures.staff().stripTrailingZeros(),
        figures.turnover().stripTrailingZeros(),
        figures.balance().stripTrailingZeros());
  }
}
