package nl.innovatietraineeship.planreview.plan;

import static nl.innovatietraineeship.planreview.plan.APlan.content;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.innovatietraineeship.kit.money.Money;
import org.junit.jupiter.api.Test;

/// What differs between two versions, as people read it.
class DifferenceTest {

  private static final Money PRICE = Money.euros(20_000);

  @Test
  void the_same_content_differs_in_nothing() {
    assertEquals(List.of(), Difference.between(content(), content()));
  }

  @Test
  void words_taken_out_and_put_in_are_marked_in_the_lines_that_changed() {
    var before = content(15, PRICE, "It is about waste.\nThe firms ask <why>.\nThe end.");
    var after = content(15, PRICE, "It is about waste.\nThe bakers ask <why>.\nThe end.");
    var difference = Difference.between(before, after).getFirst();
    assertEquals("sections/summary", difference.field());
    assertEquals(List.of("The [-firms-]{+bakers+} ask <why>."), difference.marked());
  }

  @Test
  void every_field_that_changed_is_told_in_the_order_of_a_plan() {
    var differences =
        Difference.between(content(15, PRICE, "One."), content(14, Money.euros(21_000), "Two."));
    assertEquals(
        List.of("slots", "amountPerSlot", "sections/summary"),
        differences.stream().map(Difference::field).toList());
    assertEquals("15", differences.getFirst().before());
    assertEquals("14", differences.getFirst().after());
  }

  @Test
  void a_section_that_is_new_had_nothing_before() {
    var after = content().with(List.of(new SectionText("remarks", "A remark.")));
    var difference = Difference.between(content(), after).getFirst();
    assertEquals(null, difference.before());
    assertEquals(List.of("{+A remark.+}"), difference.marked());
  }
}
