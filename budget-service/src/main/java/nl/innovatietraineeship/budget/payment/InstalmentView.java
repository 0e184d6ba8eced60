package nl.innovatietraineeship.budget.payment;

import java.time.LocalDate;
import nl.innovatietraineeship.budget.grant.GrantId;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.reference.Brin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An instalment as the API shows it.
@Schema(name = "Instalment", description = "A part of a grant that is due.")
record InstalmentView(
    @Schema(description = "The instalment's id.") InstalmentId id,
    @Schema(description = "The human reference.", examples = "IT20-002-A1") String reference,
    @Schema(description = "The grant's id.") GrantId grantId,
    @Schema(description = "The plan.", examples = "IT20-002") String plan,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Schema(description = "The institution.", examples = "30GB") Brin brin,
    @Schema(description = "An advance, or the rest.") Kind kind,
    @Schema(description = "What made it due.") Moment moment,
    @Schema(description = "How much.") Money amount,
    @Schema(description = "Where it stands.") InstalmentState.Name state,
    @Schema(description = "Since when it is due.", examples = "2021-01-29") LocalDate dueOn,
    @Schema(
            description =
                "The last day to pay it (Awb 4:87), moved by the days on which payments were suspended"
                    + " (Awb 4:56).",
            examples = "2021-03-12")
        LocalDate payBefore,
    @Nullable @Schema(description = "When the bank debited it.", examples = "2021-02-19")
        LocalDate paidOn,
    @Nullable @Schema(description = "When it lost its meaning.", examples = "2023-03-20")
        LocalDate cancelledOn) {

  static InstalmentView of(Instalment instalment) {
    var grant = instalment.grant();
    return new InstalmentView(
        instalment.id(),
        instalment.reference(),
        grant.grantId(),
        grant.plan(),
        grant.call(),
        grant.brin(),
        instalment.moment().kind(),
        instalment.moment(),
        instalment.amount(),
        instalment.stateName(),
        instalment.dueOn(),
        instalment.payBefore(),
        instalment.paidOn(),
        instalment.cancelledOn());
  }
}
