package nl.innovatietraineeship.overview.proxy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeoutException;
import nl.innovatietraineeship.kit.id.Ids;
import nl.innovatietraineeship.kit.problem.Problem;
import nl.innovatietraineeship.overview.service.Service;
import org.jboss.logging.Logger;

/// What the gateway answers when a service does not.
@ApplicationScoped
class ProxyProblems {

  private static final Logger LOG = Logger.getLogger(ProxyProblems.class);

  private static final int BAD_GATEWAY = 502;
  private static final int GATEWAY_TIMEOUT = 504;

  @Inject ObjectMapper json;
  @Inject Ids ids;

  ProxyResponse answer(ProxyContext context, Service service, Throwable failure) {
    Problem problem = problem(service, failure);
    LOG.warnf(
        "%s: %s answered %d: %s",
        problem.instance(), service.shortName(), problem.status(), failure.toString());
    ProxyRequest request = context.request();
    if (request.getBody() != null) {
      request.release();
    }
    return request
        .response()
        .setStatusCode(problem.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .setBody(Body.body(Buffer.buffer(write(problem))));
  }

  private Problem problem(Service service, Throwable failure) {
    String instance = "urn:uuid:" + ids.next();
    String name = service.shortName();
    if (failure instanceof Unreachable) {
      return Problem.of(
          BAD_GATEWAY,
          "service-unreachable",
          "Service unreachable",
          "The service " + name + " cannot be reached at the moment.",
          instance);
    }
    if (failure instanceof TimeoutException) {
      return Problem.of(
          GATEWAY_TIMEOUT,
          "service-too-slow",
          "Service too slow",
          "The service " + name + " did not answer in time; whether it acted is not known.",
          instance);
    }
    return Problem.of(
        BAD_GATEWAY,
        "service-broke-off",
        "Service broke off",
        "The service " + name + " ended the connection without an answer.",
        instance);
  }

  private String write(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a problem cannot be written", e);
    }
  }
}
