package nl.innovatietraineeship.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.innovatietraineeship.scenario.Actor;
import nl.innovatietraineeship.scenario.Api;
import nl.innovatietraineeship.scenario.Refused;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// After a demo the examples in Swagger UI succeed: reads, and what can be created at any time.
/// Where a creation needs a state that no call is in by then, its example is refused for that state
/// and for nothing else.
@Order(5)
@ExtendWith(SuiteUp.class)
class ExamplesTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int FORBIDDEN = 403;

  /// Ready users of the login page, whoever may do most first.
  private static final List<Actor> USERS =
      List.of(
          Actor.OFFICER,
          Actor.FINANCE,
          Actor.ADMIN,
          Actor.CHAIR,
          Actor.hogeschool("30GB"),
          Actor.company("90000001"),
          Actor.reviewer("30GB"));

  /// By an id that only a list tells; or of something that a demo has none of.
  private static final Set<String> BY_ID_ALONE =
      Set.of(
          "readDeadLetter",
          "readEntryOfGrant",
          "readEntryOfCall",
          "readStepOfGrant",
          "readStepOfPlan",
          "readStepOfTraineeship",
          "readAnonymousReviews",
          "readGrantWithdrawal",
          "readRecoveryWaiver",
          "readPaymentSuspension",
          "readSupervisionMeeting",
          "readTrainingSession",
          "readPause",
          "readAmendment");

  /// Creation, and what the example is refused for after a demo.
  private static final Map<String, String> NEEDS_A_STATE =
      Map.ofEntries(
          Map.entry("draftPlan", "A_LETTER_IS_RECORDED_BEFORE_THE_RANKING"),
          Map.entry("prepareDecision", "ONLY_AN_ALLOCATED_CALL_IS_DECIDED_WHOLE"),
          Map.entry("prepareCeilingChange", "THE_CEILING_OF_A_SETTLED_CALL_STANDS"),
          Map.entry("preparePaymentBatch", "THERE_IS_SOMETHING_TO_PAY"),
          Map.entry("suspendPayments", "ONLY_WHAT_IS_STILL_PAID_IS_SUSPENDED"),
          Map.entry("prepareDetermination", "A_CHANGE_LOWERS_WHAT_STANDS"),
          Map.entry("prepareGrantWithdrawal", "ONLY_A_GRANTED_CLAIM_IS_DETERMINED_OR_WITHDRAWN"),
          Map.entry("prepareRecoveryWaiver", "ONLY_AN_OPEN_RECOVERY_RECEIVES"),
          Map.entry("matchTrainee", "THE_PLAN_IS_NOT_OVER"),
          Map.entry("offerPlace", "A_PLACE_IS_OFFERED_WHILE_AVAILABLE"));

  @Test
  void examples_of_reads_and_creations_succeed_after_a_demo(RunningSuite suite) {
    var failed = new ArrayList<String>();
    try (var api = new Api(suite.addresses())) {
      for (var service : OpenApiDocuments.SERVICES) {
        var document = read(OpenApiDocuments.fetch(suite.addresses(), service));
        document
            .path("paths")
            .properties()
            .forEach(path ->
                path.getValue()
                    .properties()
                    .forEach(method -> {
                      var tried =
                          new Try(
                              service, document, path.getKey(), method.getKey(), method.getValue());
                      if (tried.isOfInterest()) {
                        tried.with(api).ifPresent(failed::add);
                      }
                    }));
      }
    }
    assertEquals(List.of(), failed);
  }

  private record Try(
      String service, JsonNode document, String path, String method, JsonNode operation) {

    private String id() {
      return operation.path("operationId").asText();
    }

    boolean isOfInterest() {
      return (method.equals("get") && !BY_ID_ALONE.contains(id()))
          || (method.equals("post") && !path.contains("{"));
    }

    /// What the user who came furthest was told, when it is not what the example promises.
    Optional<String> with(Api api) {
      var examples = new Examples(document);
      var address = "/" + service + "/v1" + examples.address(path, operation);
      String last = "";
      for (var user : USERS) {
        try {
          if (method.equals("get")) {
            api.as(user).get(address);
          } else {
            api.as(user).post(address, examples.body(operation));
          }
          return Optional.empty();
        } catch (Refused refused) {
          String told = String.valueOf(refused.getMessage());
          if (told.contains(NEEDS_A_STATE.getOrDefault(id(), "nothing of the kind"))) {
            return Optional.empty();
          }
          if (refused.status() != FORBIDDEN || last.isEmpty()) {
            last = told;
          }
        }
      }
      return Optional.of(id() + ": " + last);
    }
  }

  private static JsonNode read(String document) {
    try {
      return JSON.readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException("a document is no JSON", e);
    }
  }
}
