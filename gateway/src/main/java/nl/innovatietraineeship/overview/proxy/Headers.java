package nl.innovatietraineeship.overview.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/// What changes among the headers on the way through; all else passes, `Authorization` and
/// `traceparent` too.
final class Headers {

  /// They speak of one connection, not of the message. Source: RFC 9110, 7.6.1.
  private static final List<String> HOP_BY_HOP =
      List.of(
          "Connection",
          "Keep-Alive",
          "Proxy-Authenticate",
          "Proxy-Authorization",
          "Proxy-Connection",
          "TE",
          "Trailer",
          "Transfer-Encoding",
          "Upgrade");

  /// Towards the service. What a client claims of earlier hops is not believed: it is replaced.
  static void towards(ProxyRequest request) {
    HttpServerRequest received = request.proxiedRequest();
    MultiMap headers = request.headers();
    dropNamedByConnection(headers);
    headers.remove("Forwarded");
    headers.set("X-Forwarded-For", received.remoteAddress().hostAddress());
    headers.set("X-Forwarded-Proto", received.scheme());
    if (received.authority() == null) {
      headers.remove("X-Forwarded-Host");
    } else {
      headers.set("X-Forwarded-Host", received.authority().toString());
    }
  }

  /// Back to the client.
  static void back(ProxyResponse response) {
    MultiMap headers = response.headers();
    dropNamedByConnection(headers);
    HOP_BY_HOP.forEach(headers::remove);
    String location = headers.get("Location");
    if (location != null) {
      headers.set("Location", relative(location));
    }
  }

  /// Without scheme and host, so that it leads through this gateway, by whichever name the client
  /// knows it.
  static String relative(String location) {
    try {
      var uri = new URI(location);
      return uri.isAbsolute() && uri.getRawPath() != null
          ? new URI(null, null, uri.getPath(), uri.getQuery(), uri.getFragment()).toASCIIString()
          : location;
    } catch (URISyntaxException notOurs) {
      return location;
    }
  }

  private static void dropNamedByConnection(MultiMap headers) {
    for (String connection : List.copyOf(headers.getAll("Connection"))) {
      for (String name : connection.split(",", -1)) {
        if (!name.isBlank()) {
          headers.remove(name.strip());
        }
      }
    }
  }

  private Headers() {}
}
