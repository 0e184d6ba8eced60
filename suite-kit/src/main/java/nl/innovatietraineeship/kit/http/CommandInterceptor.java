package nl.innovatietraineeship.kit.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.innovatietraineeship.kit.outbox.CommitWrites;
import nl.innovatietraineeship.kit.problem.IdempotencyConflict;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/// One transaction a command, and for a POST one effect a key.
///
/// A POST that changes one row costs five round trips: lock and find the key, read the row, update
/// it, insert events and answer together, commit. `BEGIN` travels with the first.
@Command
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class CommandInterceptor {

  @Inject RoutingContext request;
  @Inject CurrentCaller caller;
  @Inject RememberedAnswers remembered;
  @Inject CommitWrites writes;
  @Inject EntityManager entities;
  @Inject ObjectMapper json;

  @AroundInvoke
  @Nullable Object around(InvocationContext call) {
    boolean post = request.request().method().equals(HttpMethod.POST);
    List<InputError> errors = IdempotencyKey.errors(request);
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    try {
      return QuarkusTransaction.requiringNew().call(() -> post ? once(call) : written(call));
    } catch (QuarkusTransactionException atCommit) {
      throw Refusals.within(atCommit, entities);
    }
  }

  private Object once(InvocationContext call) throws Exception {
    RememberedAnswer.Key key =
        new RememberedAnswer.Key(
            caller.get().sub(),
            request.request().method().name(),
            request.normalizedPath(),
            IdempotencyKey.of(request));
    String hash = IdempotencyKey.payloadHash(request);
    Optional<RememberedAnswer> earlier = remembered.lockAndFind(key);
    if (earlier.isPresent()) {
      if (!earlier.get().payloadHash().equals(hash)) {
        throw IdempotencyConflict.otherPayload();
      }
      return respond(earlier.get());
    }
    RememberedAnswer answer = answer(key, hash, response(call.proceed()));
    entities.flush();
    writes.write(answer);
    return respond(answer);
  }

  /// Writes before the commit, so that what the database refuses is refused here.
  private @Nullable Object written(InvocationContext call) throws Exception {
    Object result = call.proceed();
    entities.flush();
    writes.write();
    return result;
  }

  private static Response response(@Nullable Object result) {
    return switch (result) {
      case Response response -> response;
      case null -> Response.noContent().build();
      case Object view -> Response.ok(view).build();
    };
  }

  private RememberedAnswer answer(RememberedAnswer.Key key, String hash, Response response)
      throws Exception {
    Object entity = response.getEntity();
    return new RememberedAnswer(
        key,
        hash,
        response.getStatus(),
        response.getHeaderString(HttpHeaders.ETAG),
        response.getHeaderString(HttpHeaders.LOCATION),
        entity == null ? null : json.writeValueAsString(entity));
  }

  private static Response respond(RememberedAnswer answer) {
    var response = Response.status(answer.status());
    if (answer.body() != null) {
      response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
    }
    if (answer.etag() != null) {
      response.header(HttpHeaders.ETAG, answer.etag());
    }
    if (answer.location() != null) {
      response.header(HttpHeaders.LOCATION, answer.location());
    }
    return response.build();
  }
}
