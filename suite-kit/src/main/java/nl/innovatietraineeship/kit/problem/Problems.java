package nl.innovatietraineeship.kit.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.UUID;
import nl.innovatietraineeship.kit.rule.RuleBroken;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// Every failure of a request becomes a problem here, and nowhere else.
public class Problems {

  private static final Logger LOG = Logger.getLogger(Problems.class);

  @ServerExceptionMapper
  public Response invalid(InvalidInput failure) {
    return respond(
        new Problem(
            Problem.typeOf("INVALID_INPUT"),
            400,
            "Invalid input",
            failure.errors().size() == 1
                ? failure.errors().getFirst().detail()
                : "The input has " + failure.errors().size() + " errors.",
            instance(),
            failure.errors(),
            null,
            null,
            null));
  }

  @ServerExceptionMapper
  public Response broken(RuleBroken failure) {
    return respond(
        new Problem(
            Problem.typeOf(failure.rule().name()),
            409,
            "Rule broken",
            failure.detail(),
            instance(),
            null,
            failure.rule().name(),
            failure.state(),
            failure.attempted()));
  }

  @ServerExceptionMapper
  public Response notFound(NotFound failure) {
    return respond(404, "not-found", "Not found", failure.getMessage());
  }

  @ServerExceptionMapper
  public Response notAllowed(NotAllowed failure) {
    return respond(403, "forbidden", "Forbidden", failure.getMessage());
  }

  @ServerExceptionMapper
  public Response unavailable(Unavailable failure) {
    return respond(503, "unavailable", "Unavailable", failure.getMessage());
  }

  @ServerExceptionMapper
  public Response precondition(PreconditionMissed failure) {
    return failure.required()
        ? respond(428, "precondition-required", "Precondition required", failure.getMessage())
        : respond(412, "precondition-failed", "Precondition failed", failure.getMessage());
  }

  @ServerExceptionMapper
  public Response idempotency(IdempotencyConflict failure) {
    return failure.isInProgress()
        ? respond(409, "idempotency-in-progress", "In progress", failure.getMessage())
        : respond(422, "idempotency-key-reused", "Idempotency-Key reused", failure.getMessage());
  }

  /// Two commands at once on the same resource: the second is told to look again.
  @ServerExceptionMapper
  public Response overtaken(OptimisticLockException failure) {
    return respond(
        409,
        "overtaken",
        "Overtaken",
        "Somebody changed this at the same moment: read it again, then decide again.");
  }

  /// The database kept an invariant that two commands at once would have broken.
  @ServerExceptionMapper
  public Response constraint(ConstraintViolationException failure) {
    String name = failure.getConstraintName();
    if ("idempotency_key_pkey".equals(name)) {
      return idempotency(IdempotencyConflict.inProgress());
    }
    if (name == null) {
      return unexpected(failure);
    }
    LOG.warnf("the database kept %s: %s", name, failure.getSQLState());
    return respond(
        new Problem(
            Problem.typeOf(name),
            409,
            "Rule broken",
            "Another request was first: " + name.replace('_', ' ') + ".",
            instance(),
            null,
            name.toUpperCase(java.util.Locale.ROOT),
            null,
            null));
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  public Response unauthenticated(RuntimeException failure) {
    return Response.fromResponse(
            respond(
                401,
                "unauthenticated",
                "Unauthenticated",
                "Send a valid bearer token of the suite's login service."))
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .build();
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException failure) {
    return respond(403, "forbidden", "Forbidden", "Your roles do not allow this operation.");
  }

  /// What the framework refuses: unknown paths, methods and media types.
  @ServerExceptionMapper
  public Response framework(WebApplicationException failure) {
    int status = failure.getResponse().getStatus();
    Kind kind = Kind.of(status);
    return status >= 500
        ? unexpected(failure)
        : respond(status, kind.type(), kind.title(), kind.detail());
  }

  @ServerExceptionMapper
  public Response unexpected(Throwable failure) {
    if (holdsWhatTextCannot(failure)) {
      return respond(
          400,
          "invalid-input",
          "Invalid input",
          "The request holds the character U+0000, which no text here can hold: leave it out.");
    }
    String instance = instance();
    LOG.errorf(failure, "unexpected failure %s", instance);
    Kind kind = Kind.of(500);
    return respond(Problem.of(500, kind.type(), kind.title(), kind.detail(), instance));
  }

  /// PostgreSQL refuses U+0000: as a byte (22021, character not in repertoire), and where JSON text
  /// spells it (22P05, untranslatable character).
  private static boolean holdsWhatTextCannot(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused
          && ("22021".equals(refused.getSQLState()) || "22P05".equals(refused.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /// A problem with a new instance id.
  public static Response respond(int status, String kind, String title, @Nullable String detail) {
    return respond(Problem.of(status, kind, title, detail == null ? title : detail, instance()));
  }

  static Response respond(Problem problem) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
  }

  static String instance() {
    return "urn:uuid:" + UUID.randomUUID();
  }
}
