package nl.innovatietraineeship.budget.grant;

import static nl.innovatietraineeship.budget.grant.GrantRule.THE_RECIPIENT_IS_HEARD_FIRST;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import nl.innovatietraineeship.budget.grant.Hearing.NotHeard;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Before a decision to its detriment a recipient is heard.
class HearingTest {

  private static final LocalDate TODAY = LocalDate.parse("2021-06-01");

  @Test
  void a_recipient_is_heard_until_today() {
    assertDoesNotThrow(() -> require(new Hearing(TODAY, null)));
    refused(new Hearing(TODAY.plusDays(1), null));
  }

  @ParameterizedTest
  @EnumSource(NotHeard.class)
  void each_ground_of_the_law_tells_why_a_recipient_is_not_heard(NotHeard ground) {
    assertDoesNotThrow(() -> require(new Hearing(null, ground)));
  }

  @Test
  void a_recipient_is_heard_or_is_not() {
    refused(null);
    refused(new Hearing(null, null));
    refused(new Hearing(TODAY, NotHeard.URGENCY));
  }

  private static void require(@Nullable Hearing hearing) {
    Hearing.require("prepare a withdrawal", "GRANTED", hearing, TODAY);
  }

  private static void refused(@Nullable Hearing hearing) {
    var refused = assertThrows(RuleBroken.class, () -> require(hearing));
    assertEquals(THE_RECIPIENT_IS_HEARD_FIRST, refused.rule());
  }
}
