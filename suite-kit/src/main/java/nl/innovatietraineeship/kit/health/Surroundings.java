package nl.innovatietraineeship.kit.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Names what is missing around a service that works without it for a while: events wait in the
/// outbox until Debezium reads them, and known keys verify tokens while the login is away. So it is
/// told, and never makes the service unready; database and Kafka have checks of their own.
@Readiness
@ApplicationScoped
class Surroundings implements HealthCheck {

  /// Readiness is asked every few seconds: an answer that takes longer is one that is missing.
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private static final String READER =
      """
      select case
        when exists (select 1 from pg_replication_slots
          where database = current_database() and active) then 'read'
        when exists (select 1 from outbox) then 'missing: events wait in the outbox'
        else 'none yet' end
      """;

  @Inject DataSource dataSource;

  @ConfigProperty(name = "quarkus.oidc.auth-server-url")
  Optional<String> login;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("Surroundings")
        .up()
        .withData("connector", connector())
        .withData("login", login.map(Surroundings::reach).orElse("none"))
        .build();
  }

  private String connector() {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(READER)) {
      return row.next() ? row.getString(1) : "unknown";
    } catch (SQLException noDatabase) {
      return "unknown: no database";
    }
  }

  private static String reach(String issuer) {
    var asked =
        HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
            .timeout(PATIENCE)
            .build();
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      int status = http.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status == 200 ? "there" : "missing: it answers " + status;
    } catch (IOException away) {
      return "missing: it does not answer";
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return "unknown";
    }
  }
}
