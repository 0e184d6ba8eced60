package nl.innovatietraineeship.kit.things;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Thing", description = "A thing as it stands.")
record ThingView(
    @Schema(description = "Its identifier.") UUID id,
    @Schema(description = "As people refer to it.", examples = "TH-0001") String reference,
    @Schema(description = "Where it stands.") ThingState state,
    @Schema(description = "What people call it.", examples = "A lamp") String title,
    @Schema(description = "How much room it takes.") ThingKind kind,
    @Schema(description = "What it costs.") Money price,
    @Schema(description = "How many there are.", examples = "2") int count,
    @Schema(description = "When it expires; absent when never.", examples = "2020-12-15T13:00:00Z")
        @Nullable Instant expiresAt,
    @Schema(description = "What it is made of.") List<ThingInput.Part> parts) {

  static ThingView of(Thing thing) {
    ThingInput input = thing.input();
    return new ThingView(
        thing.id().value(),
        thing.reference(),
        thing.state(),
        input.title(),
        input.kind(),
        input.price(),
        input.count(),
        input.expiresAt() == null ? null : input.expiresAt().toInstant(),
        input.parts());
  }
}
