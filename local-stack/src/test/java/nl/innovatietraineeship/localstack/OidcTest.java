package nl.innovatietraineeship.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OidcTest {
  /// The pair that RFC 7636 gives as its example.
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  private static final String BACK = "http://localhost:8080/swagger-ui/oauth2-redirect.html";

  private final Ports ports = Ports.free();
  private final HttpClient http = HttpClient.newHttpClient();
  private Path dir;
  private Oidc oidc;

  @BeforeAll
  void start(@TempDir Path dir) throws Exception {
    this.dir = dir;
    oidc = Oidc.start(dir, ports);
  }

  @AfterAll
  void stop() {
    oidc.close();
    http.close();
  }

  @Test
  void the_login_page_lists_a_ready_user_for_every_role() throws Exception {
    var page =
        http.send(HttpRequest.newBuilder(authorize()).build(), HttpResponse.BodyHandlers.ofString())
            .body();
    for (var role :
        List.of(
            "hogeschool",
            "lector",
            "company",
            "trainee",
            "reviewer",
            "chair",
            "officer",
            "board",
            "finance",
            "dashboard",
            "admin")) {
      assertTrue(page.contains("{&quot;roles&quot;:[&quot;" + role + "&quot;]"), role);
    }
  }

  @Test
  void a_browser_logs_in_with_a_code_and_pkce() throws Exception {
    var answer =
        post(
            authorize(),
            Map.of(
                "username",
                "hogeschool-30GB",
                "claims",
                "{\"roles\":[\"hogeschool\"],\"brin\":\"30GB\"}"));
    assertEquals(302, answer.statusCode());
    var code =
        Pattern.compile("[?&]code=([^&]+)")
            .matcher(answer.headers().firstValue("location").orElseThrow());
    assertTrue(code.find());
    var tokens =
        post(
            issuer("/token"),
            Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "swagger",
                "code",
                code.group(1),
                "redirect_uri",
                BACK,
                "code_verifier",
                VERIFIER));
    assertEquals(
        "http://localhost:8080",
        tokens.headers().firstValue("access-control-allow-origin").orElse(""));
    var token =
        SignedJWT.parse(new JsonMapper().readTree(tokens.body()).path("access_token").asText());
    assertEquals("hogeschool-30GB", token.getJWTClaimsSet().getSubject());
    assertEquals("30GB", token.getJWTClaimsSet().getStringClaim("brin"));
    assertGood(token);
  }

  @Test
  void a_minted_token_is_good_for_anybody_with_any_claims() throws Exception {
    var token = mint();
    assertEquals("trainee-7", token.getJWTClaimsSet().getSubject());
    assertEquals(List.of("trainee"), token.getJWTClaimsSet().getStringListClaim("roles"));
    assertEquals("7", token.getJWTClaimsSet().getStringClaim("trainee"));
    assertGood(token);
  }

  @Test
  void a_token_stays_good_over_a_restart() throws Exception {
    var token = mint();
    oidc.close();
    oidc = Oidc.start(dir, ports);
    assertGood(token);
  }

  private SignedJWT mint() throws Exception {
    var tokens = new Tokens(URI.create("http://localhost:" + ports.oidc() + "/mint"));
    return SignedJWT.parse(tokens.of("trainee-7", List.of("trainee"), Map.of("trainee", "7")));
  }

  /// As a service checks it: by the published key, issuer and audience.
  private void assertGood(SignedJWT token) throws Exception {
    var published =
        http.send(
                HttpRequest.newBuilder(issuer("/jwks")).build(),
                HttpResponse.BodyHandlers.ofString())
            .body();
    var key = JWKSet.parse(published).getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
    assertTrue(token.verify(new RSASSAVerifier(key)));
    assertEquals(ports.issuer(), token.getJWTClaimsSet().getIssuer());
    assertEquals(List.of("innovatietraineeship"), token.getJWTClaimsSet().getAudience());
  }

  private URI issuer(String path) {
    return URI.create(ports.issuer() + path);
  }

  private URI authorize() {
    return issuer(
        "/authorize?client_id=swagger&response_type=code&scope=openid&state=s&code_challenge_method=S256&code_challenge="
            + CHALLENGE
            + "&redirect_uri="
            + URLEncoder.encode(BACK, UTF_8));
  }

  private HttpResponse<String> post(URI address, Map<String, String> form) throws Exception {
    var body =
        String.join(
            "&",
            form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .toList());
    var request =
        HttpRequest.newBuilder(address)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("origin", "http://localhost:8080")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
