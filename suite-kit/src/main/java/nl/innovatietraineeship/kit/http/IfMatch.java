package nl.innovatietraineeship.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import nl.innovatietraineeship.kit.problem.PreconditionMissed;

/// The caller's `If-Match`: what replaces, patches or deletes a resource must name the version it
/// was made for.
@ApplicationScoped
public class IfMatch {

  @Inject io.vertx.ext.web.RoutingContext request;

  /// Refuses with 428 when absent and with 412 when stale.
  public void require(Versioned present) {
    String expected = request.request().getHeader(HttpHeaders.IF_MATCH);
    if (expected == null) {
      throw PreconditionMissed.absent(etag(present));
    }
    check(expected, present);
  }

  /// For a transition by POST, which may carry it.
  public void accept(Versioned present) {
    String expected = request.request().getHeader(HttpHeaders.IF_MATCH);
    if (expected != null) {
      check(expected, present);
    }
  }

  private static void check(String expected, Versioned present) {
    String etag = etag(present);
    for (String one : expected.split(",", -1)) {
      String tag = one.strip();
      if (tag.equals("*") || tag.equals(etag)) {
        return;
      }
    }
    throw PreconditionMissed.stale(expected, etag);
  }

  static String etag(Versioned present) {
    return "\"" + present.version() + "\"";
  }
}
