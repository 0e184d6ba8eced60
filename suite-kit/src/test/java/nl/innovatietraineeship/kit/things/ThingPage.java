package nl.innovatietraineeship.kit.things;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ThingPage", description = "Some of the things, in the order of their making.")
record ThingPage(
    @Schema(description = "At most as many as the limit.") List<ThingView> items,
    @Schema(description = "The cursor of the next page; absent on the last one.", examples = "abc")
        @Nullable String next) {}
