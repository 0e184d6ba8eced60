package nl.innovatietraineeship.placement.place;

import static nl.innovatietraineeship.placement.place.PlaceFixture.BRIN;
import static nl.innovatietraineeship.placement.place.PlaceFixture.aPlace;
import static nl.innovatietraineeship.placement.place.PlaceRule.A_PLACE_IS_OFFERED_WHILE_AVAILABLE;
import static nl.innovatietraineeship.placement.place.PlaceRule.ONLY_AN_ACCEPTED_PLACE_IS_FILLED;
import static nl.innovatietraineeship.placement.place.PlaceRule.ONLY_AN_OFFERED_PLACE_IS_ACCEPTED;
import static nl.innovatietraineeship.placement.place.PlaceRule.ONLY_A_FILLED_PLACE_COMES_FREE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Every command on a place in every state.
class PlaceTest {

  private static final Instant NOON = Instant.parse("2021-01-21T11:00:00Z");

  @Test
  void a_place_is_offered_until_its_last_day_and_not_after_it() {
    assertEquals(new PlaceState.Offered(), offeredOn("2022-12-31T22:59:59Z").state());
    refused(A_PLACE_IS_OFFERED_WHILE_AVAILABLE, () -> offeredOn("2022-12-31T23:00:00Z"));
  }

  /// One that is available until 31 December 2022.
  private static Place offeredOn(String moment) {
    var place = aPlace().place();
    return Place.offer(
        place.id(),
        place.reference(),
        place.companyId(),
        place.terms(),
        null,
        Instant.parse(moment));
  }

  @Test
  void an_offered_place_is_accepted() {
    assertEquals(new PlaceState.Accepted(BRIN), aPlace().accepted().place().state());
  }

  @Test
  void only_an_offered_place_is_accepted() {
    refused(
        ONLY_AN_OFFERED_PLACE_IS_ACCEPTED,
        () -> aPlace().accepted().place().accept(new Brin("07GR"), NOON));
    refused(
        ONLY_AN_OFFERED_PLACE_IS_ACCEPTED,
        () -> aPlace().accepted().filled().place().accept(BRIN, NOON));
  }

  @Test
  void an_accepted_place_is_filled_by_its_own_hogeschool() {
    assertEquals(new PlaceState.Filled(BRIN), aPlace().accepted().filled().place().state());
    refused(
        ONLY_AN_ACCEPTED_PLACE_IS_FILLED, () -> aPlace().accepted().place().fill(new Brin("07GR")));
  }

  @Test
  void only_an_accepted_place_is_filled() {
    refused(ONLY_AN_ACCEPTED_PLACE_IS_FILLED, () -> aPlace().place().fill(BRIN));
    refused(
        ONLY_AN_ACCEPTED_PLACE_IS_FILLED, () -> aPlace().accepted().filled().place().fill(BRIN));
  }

  @Test
  void a_filled_place_comes_free_and_is_accepted_again() {
    Place place = aPlace().accepted().filled().place();
    place.comeFree(NOON);
    assertEquals(new PlaceState.Accepted(BRIN), place.state());
  }

  @Test
  void only_a_filled_place_comes_free() {
    refused(ONLY_A_FILLED_PLACE_COMES_FREE, () -> aPlace().place().comeFree(NOON));
    refused(ONLY_A_FILLED_PLACE_COMES_FREE, () -> aPlace().accepted().place().comeFree(NOON));
  }

  private static void refused(PlaceRule rule, Executable command) {
    assertEquals(rule, assertThrows(RuleBroken.class, command).rule());
  }
}
