package nl.innovatietraineeship.kit.things;

import static nl.innovatietraineeship.kit.things.Sample.OFFICER;
import static nl.innovatietraineeship.kit.things.Sample.THINGS;
import static nl.innovatietraineeship.kit.things.Sample.input;
import static nl.innovatietraineeship.kit.things.Sample.make;
import static nl.innovatietraineeship.kit.things.Sample.title;
import static nl.innovatietraineeship.kit.things.Sample.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = {
      @ResourceArg(name = "service", value = "placement"),
      @ResourceArg(name = "suite.public-url", value = "https://things.example")
    })
class PagingTest {

  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
  private static final List<Map<String, String>> TWO =
      List.of(
          Map.of("name", "A", "madeOn", "2020-11-02"), Map.of("name", "B", "madeOn", "2020-11-02"));

  @BeforeEach
  void three_large_things() {
    for (int i = 0; i < 3; i++) {
      make(with(with(input(title()), "kind", "LARGE"), "parts", TWO)).then().statusCode(201);
    }
  }

  @Test
  void pages_follow_each_other_without_gap_or_overlap() {
    List<String> whole =
        OFFICER.get(THINGS + "?kind=LARGE&limit=200").jsonPath().getList("items.id");
    List<String> walked = new ArrayList<>();
    @Nullable String address = THINGS + "?kind=LARGE&limit=2";
    while (address != null) {
      Response page = OFFICER.get(address);
      page.then().statusCode(200);
      List<String> ids = page.jsonPath().getList("items.id");
      assertTrue(ids.size() <= 2);
      walked.addAll(ids);
      address = next(page);
    }
    assertEquals(whole, walked);
    assertEquals(whole.stream().sorted().toList(), whole);
    assertEquals(whole.size(), new HashSet<>(whole).size());
  }

  @Test
  void the_link_keeps_the_filters() {
    Response page = OFFICER.get(THINGS + "?kind=LARGE&limit=1");
    String next = next(page);
    assertTrue(next != null && next.startsWith(THINGS + "?"), next);
    assertTrue(next.contains("kind=LARGE") && next.contains("limit=1"), next);
    assertTrue(next.endsWith("cursor=" + page.jsonPath().getString("next")), next);
  }

  @Test
  void the_last_page_has_no_next() {
    Response page = OFFICER.get(THINGS + "?kind=LARGE&limit=200");
    assertNull(next(page));
    assertNull(page.jsonPath().get("next"));
  }

  @Test
  void a_tampered_cursor_is_refused() {
    for (String cursor : List.of("x", "!!", "bm90LWEtdXVpZA", "%F0%28")) {
      OFFICER
          .get(THINGS + "?cursor=" + cursor)
          .then()
          .statusCode(400)
          .body("errors.location", equalTo(List.of("cursor")));
    }
  }

  @Test
  void the_limit_is_bounded() {
    OFFICER.get(THINGS + "?limit=1").then().statusCode(200).body("next", notNullValue());
    OFFICER.get(THINGS + "?limit=200").then().statusCode(200);
    for (String limit : List.of("0", "201", "-1", "ten")) {
      OFFICER
          .get(THINGS + "?limit=" + limit)
          .then()
          .statusCode(400)
          .body("errors.location", equalTo(List.of("limit")));
    }
  }

  private static @Nullable String next(Response page) {
    String link = page.header("Link");
    if (link == null) {
      return null;
    }
    Matcher found = NEXT.matcher(link);
    assertTrue(found.matches(), link);
    return found.group(1);
  }
}
