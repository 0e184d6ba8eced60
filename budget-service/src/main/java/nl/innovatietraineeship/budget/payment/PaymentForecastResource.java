package nl.innovatietraineeship.budget.payment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.Answers;
import nl.innovatietraineeship.kit.http.Query;
import nl.innovatietraineeship.kit.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// What is to be paid of a call in the months to come.
@Path("/calls/{id}/payment-forecast")
@RunOnVirtualThread
@Tag(name = "Payments", description = "What is due of grants, and how it is paid.")
public class PaymentForecastResource {

  @Inject Calls calls;
  @Inject PaymentForecasts forecasts;
  @Inject BusinessClock clock;
  @Inject Query query;
  @Inject Answers answers;

  @GET
  @RolesAllowed({Roles.FINANCE, Roles.OFFICER, Roles.BOARD, Roles.ADMIN, Roles.DASHBOARD})
  @Operation(
      operationId = "readPaymentForecastOfCall",
      summary = "What is to be paid of a call, by month",
      description =
          "What is due, the advances to be expected when half of the slots have started, and what"
              + " remains after the determinations if every slot is performed: each in the month of"
              + " the last day to pay it.")
  @APIResponse(
      responseCode = "200",
      description = "The forecast.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PaymentForecast.class)))
  public Response read(@RestPath @Parameter(example = "IT20") String id) {
    query.done();
    return answers.ok((Object) forecasts.of(calls.sought(id), clock.today()));
  }
}
