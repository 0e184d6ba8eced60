package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether a party wants to go on, as it is sent.
@Schema(name = "GoChoice", description = "Whether firm or trainee wants to go on.")
record GoChoice(
    @NotNull @Schema(description = "For whom: COMPANY or TRAINEE, oneself.", examples = "COMPANY")
        Chooser party,
    @NotNull @Schema(description = "true to go on together, false for a no-go.", examples = "true")
        Boolean go) {

  /// Who chooses.
  enum Chooser {
    COMPANY(Party.COMPANY),
    TRAINEE(Party.TRAINEE);

    private final Party party;

    Chooser(Party party) {
      this.party = party;
    }

    Party party() {
      return party;
    }
  }

  /// A choice that was made, without the person.
  @Schema(name = "GoDecision", description = "What firm or trainee chose.")
  record Made(
      @Schema(description = "COMPANY or TRAINEE.", examples = "COMPANY") Chooser party,
      @Schema(description = "false is a no-go.", examples = "true") boolean go,
      @Schema(description = "On which day.", examples = "2021-08-02") LocalDate decidedOn) {

    static Made of(Choices.Choice choice) {
      return new Made(Chooser.valueOf(choice.party().name()), choice.go(), choice.on());
    }
  }
}
