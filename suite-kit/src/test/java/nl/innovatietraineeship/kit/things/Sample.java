package nl.innovatietraineeship.kit.things;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.innovatietraineeship.kit.testing.Api;
import nl.innovatietraineeship.kit.testing.Tokens;

/// Who calls, and what is sent where nothing else matters.
final class Sample {

  static final String BASE = "/placement/v1";
  static final String THINGS = BASE + "/things";

  static final Api OFFICER = Api.as(Tokens.of("officer", "officer-1"));
  static final Api ADMIN = Api.as(Tokens.of("admin", "admin-1"));

  private Sample() {}

  /// A title that no other test uses.
  static String title() {
    // In letters: nine digits on end may pass for a citizen service number.
    return "T"
        + UUID.randomUUID()
            .toString()
            .substring(0, 13)
            .chars()
            .map(each -> Character.isDigit(each) ? each - '0' + 'g' : each)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
  }

  static Map<String, Object> input(String title) {
    var input = new LinkedHashMap<String, Object>();
    input.put("title", title);
    input.put("kind", "SMALL");
    input.put("price", Map.of("amount", "3.00", "currency", "EUR"));
    input.put("count", 2);
    input.put("parts", List.of(Map.of("name", "Bulb", "madeOn", "2020-11-02")));
    return input;
  }

  static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
    var other = new LinkedHashMap<String, Object>(input);
    other.put(field, value);
    return other;
  }

  static Response make(Map<String, Object> input) {
    return OFFICER.post(THINGS, input);
  }

  /// A made thing's address.
  static String made() {
    Response made = make(input(title()));
    made.then().statusCode(201);
    return made.header("Location");
  }
}
