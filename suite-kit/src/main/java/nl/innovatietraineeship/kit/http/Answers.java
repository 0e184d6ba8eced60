package nl.innovatietraineeship.kit.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/// How resources answer: a representation with its ETag, a created resource with its address, a
/// page with its link to the next.
@ApplicationScoped
public class Answers {

  @Inject EntityManager entities;
  @Inject RoutingContext request;

  /// The resource as it stands, with its ETag.
  public <V extends Versioned> Response ok(V resource, Function<? super V, ?> view) {
    settle();
    return Response.ok(view.apply(resource))
        .header(HttpHeaders.ETAG, IfMatch.etag(resource))
        .build();
  }

  /// A created resource.
  ///
  /// @param id what follows the collection's address in its own
  public <V extends Versioned> Response created(
      V resource, Object id, Function<? super V, ?> view) {
    settle();
    return Response.status(Response.Status.CREATED)
        // As text: a URI would be resolved against this service's own address, which is not the one
        // that the caller knows.
        .header(HttpHeaders.LOCATION, request.normalizedPath() + "/" + id)
        .header(HttpHeaders.ETAG, IfMatch.etag(resource))
        .entity(view.apply(resource))
        .build();
  }

  /// Something without a version of its own, such as a figure.
  public Response ok(Object view) {
    settle();
    return Response.ok(view).build();
  }

  /// A page, with `Link: <...>; rel="next"` (RFC 8288) unless it is the last.
  public Response page(Page<?> page) {
    var response = Response.ok(page);
    if (page.next() != null) {
      response.header(HttpHeaders.LINK, "<" + address(page.next()) + ">; rel=\"next\"");
    }
    return response.build();
  }

  /// Versions count when the rows are written: write them before they are told.
  private void settle() {
    if (entities.isJoinedToTransaction()) {
      entities.flush();
    }
  }

  private String address(String cursor) {
    var address = new StringBuilder(request.normalizedPath()).append('?');
    for (var parameter : request.queryParams()) {
      if (!parameter.getKey().equals("cursor")) {
        address.append(encode(parameter.getKey())).append('=');
        address.append(encode(parameter.getValue())).append('&');
      }
    }
    return address.append("cursor=").append(cursor).toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
