package nl.innovatietraineeship.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/// `POST /mint` with `{"sub": …, "roles": […], …}` answers `{"access_token": …}`: a token for any
/// subject with any claims.
final class Mint implements Route {
  private static final JsonMapper JSON = new JsonMapper();

  private final RSAKey key;
  private final String issuer;

  Mint(RSAKey key, String issuer) {
    this.key = key;
    this.issuer = issuer;
  }

  @Override
  public boolean match(OAuth2HttpRequest request) {
    return request.getUrl().encodedPath().equals("/mint");
  }

  @Override
  public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
    if (!request.getMethod().equals("POST")) {
      return answer(405, Map.of("error", "Mint tokens with POST."));
    }
    try {
      var asked = JSON.readTree(request.getBody());
      if (!asked.path("sub").isTextual()
          || asked.path("sub").asText().isBlank()
          || !asked.path("roles").isArray()) {
        return answer(400, Map.of("error", "Say at least {\"sub\": \"…\", \"roles\": [\"…\"]}."));
      }
      return answer(
          200,
          Map.of(
              "access_token",
              token(asked),
              "token_type",
              "Bearer",
              "expires_in",
              Oidc.TOKENS_LIVE.toSeconds()));
    } catch (JsonProcessingException e) {
      return answer(400, Map.of("error", "The body is no JSON."));
    } catch (JOSEException e) {
      throw new IllegalStateException("cannot sign", e);
    }
  }

  private String token(JsonNode asked) throws JOSEException {
    var now = Instant.now();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience(List.of(Oidc.AUDIENCE))
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .notBeforeTime(Date.from(now))
            .expirationTime(Date.from(now.plus(Oidc.TOKENS_LIVE)));
    asked
        .properties()
        .forEach(claim ->
            claims.claim(claim.getKey(), JSON.convertValue(claim.getValue(), Object.class)));
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(key.getKeyID())
            .type(JOSEObjectType.JWT)
            .build();
    var jwt = new SignedJWT(header, claims.build());
    jwt.sign(new RSASSASigner(key));
    return jwt.serialize();
  }

  private static OAuth2HttpResponse answer(int status, Map<String, Object> body) {
    try {
      var headers = Headers.of("content-type", "application/json", "cache-control", "no-store");
      return new OAuth2HttpResponse(
          headers, status, null, JSON.writeValueAsString(body).getBytes(UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
