package nl.innovatietraineeship.placement.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.placement.access.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A place as the caller may see it.
@Schema(
    name = "Place",
    description = "A place at a firm. What the caller has no need of is left out.",
    requiredProperties = {
      "id",
      "reference",
      "companyId",
      "province",
      "sector",
      "from",
      "until",
      "state"
    })
record PlaceView(
    @Schema(description = "The place's id.") UUID id,
    @Schema(description = "Human reference.", examples = "P-000001") String reference,
    @Schema(description = "The firm that offers it.") UUID companyId,
    @Schema(description = "What the trainee will work on.", examples = "Less waste in baking")
        @Nullable String title,
    @Schema(
            description = "The firm's question, for those who work with the firm.",
            examples = "How do we halve the bread that we throw away?")
        @Nullable String question,
    @Schema(description = "Province of the place.", examples = "Noord-Brabant") String province,
    @Schema(description = "SBI code or top sector.", examples = "1071") String sector,
    @Schema(description = "Knowledge and innovation agenda (KIA).", examples = "KEY_TECHNOLOGIES")
        @Nullable Theme theme,
    @Schema(description = "First day available.", examples = "2021-02-01") LocalDate from,
    @Schema(description = "Last day available.", examples = "2022-12-31") LocalDate until,
    @Schema(description = "Who supervises at the firm.") PlaceOffer.@Nullable Supervisor supervisor,
    @Schema(
            description =
                "OFFERED: open to every hogeschool; ACCEPTED by one; FILLED by a match, and"
                    + " ACCEPTED again when that falls through or ends within its internship;"
                    + " CLOSED after any other end; WITHDRAWN; EXPIRED after its last day.",
            examples = "OFFERED")
        PlaceState.Name state,
    @Schema(description = "BRIN of the hogeschool that accepted it.", examples = "30GB")
        @Nullable String acceptedBy,
    @Schema(description = "When it was accepted.", examples = "2021-01-20T09:30:00Z")
        @Nullable Instant acceptedAt) {

  static PlaceView of(Place place, Scope scope) {
    PlaceTerms terms = place.terms();
    boolean persons = scope.seesPersons();
    Brin acceptedBy = place.acceptedBy();
    return new PlaceView(
        place.id().value(),
        place.reference(),
        place.companyId().value(),
        scope.seesFirms() ? terms.title() : null,
        persons ? terms.question() : null,
        terms.province(),
        terms.sector(),
        terms.theme(),
        terms.from(),
        terms.until(),
        persons ? new PlaceOffer.Supervisor(terms.supervisorName()) : null,
        place.stateName(),
        acceptedBy == null ? null : acceptedBy.value(),
        place.acceptedAt());
  }
}
