package nl.innovatietraineeship.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.stream.Collectors;

/// Our login page: a button a user, plain HTML without a script.
final class LoginPage {
  private static final JsonMapper JSON = new JsonMapper();

  private LoginPage() {}

  static String html() throws IOException {
    var users = ReadyUser.ALL.stream().map(LoginPage::row).collect(Collectors.joining("\n"));
    return Databases.resource("login.html").replace("${USERS}", users);
  }

  private static String row(ReadyUser user) {
    return """
    <tr><td><form method="post"><input type="hidden" name="username" value="%s"><input type="hidden" name="claims" value="%s">\
    <button type="submit">%s</button></form></td><td>%s</td></tr>\
    """
        .formatted(
            escaped(user.sub()), escaped(json(user)), escaped(user.sub()), escaped(user.does()));
  }

  private static String json(ReadyUser user) {
    try {
      return JSON.writeValueAsString(user.claims());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(user.sub(), e);
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
