package nl.innovatietraineeship.placement.traineeship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What proposing an amendment takes.
@WhatItsKindNeeds
@Schema(name = "AmendmentProposal", description = "An amendment to be proposed.")
record AmendmentProposal(
    @NotNull
        @Schema(description = "Who proposes: HOGESCHOOL or COMPANY, oneself.", examples = "COMPANY")
        Proposer party,
    @NotNull
        @Schema(
            description =
                "LECTOR concerns hogeschool and trainee, FIRM_SUPERVISOR hogeschool and firm, DATES"
                    + " and QUESTION all three.",
            examples = "FIRM_SUPERVISOR")
        AmendmentKind kind,
    @Valid @Schema(description = "For LECTOR: who supervises.") @Nullable LectorNamed lector,
    @Size(max = 200)
        @NoBsn
        @Schema(description = "For FIRM_SUPERVISOR: a name.", examples = "A. de Bakker")
        @Nullable String supervisor,
    @Size(max = 4000)
        @NoBsn
        @Schema(description = "For QUESTION: the firm's question.", examples = "How do we sell it?")
        @Nullable String question,
    @WithinReason
        @Schema(
            description =
                "For DATES: while MATCHED the planned first day, later a later last day of"
                    + " internship or employment.",
            examples = "2021-08-31")
        @Nullable LocalDate day) {

  /// Who proposes.
  enum Proposer {
    HOGESCHOOL(Party.HOGESCHOOL),
    COMPANY(Party.COMPANY);

    private final Party party;

    Proposer(Party party) {
      this.party = party;
    }

    Party party() {
      return party;
    }
  }

  Amended amended() {
    return new Amended(
        lector == null ? null : lector.sub(),
        lector == null ? null : lector.name(),
        supervisor == null ? question : supervisor,
        day);
  }
}
