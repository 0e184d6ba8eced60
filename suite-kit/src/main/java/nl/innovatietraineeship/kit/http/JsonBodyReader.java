package nl.innovatietraineeship.kit.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import nl.innovatietraineeship.kit.problem.InputError;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/// Every JSON body is read by [Bodies]; a missing `Idempotency-Key` is told in the same answer.
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
@Priority(Priorities.USER - 1000)
public class JsonBodyReader implements ServerMessageBodyReader<Object> {

  /// No body says as much as an empty object: what is required is told, the rest takes its default.
  private static final byte[] NOTHING = {'{', '}'};

  @Inject Bodies bodies;
  @Inject RoutingContext request;

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo resource, MediaType mediaType) {
    return true;
  }

  @Override
  public Object readFrom(
      Class<Object> type, Type generic, MediaType mediaType, ServerRequestContext context)
      throws IOException {
    return read(generic, context.getInputStream());
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return true;
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream entity)
      throws IOException {
    return read(generic, entity);
  }

  private Object read(Type type, InputStream entity) throws IOException {
    byte[] body = entity.readAllBytes();
    IdempotencyKey.note(request, body);
    List<InputError> missing = IdempotencyKey.errors(request);
    return bodies.read(body.length == 0 ? NOTHING : body, type, missing);
  }
}
