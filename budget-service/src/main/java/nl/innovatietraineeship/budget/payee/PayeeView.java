package nl.innovatietraineeship.budget.payee;

import nl.innovatietraineeship.budget.approval.ApprovalView;
import nl.innovatietraineeship.kit.reference.Brin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An account of an institution as the API shows it.
@Schema(name = "Payee", description = "An account to which an institution is paid.")
record PayeeView(
    @Schema(description = "The account's id here.") PayeeId id,
    @Schema(description = "The human reference.", examples = "30GB-B1") String reference,
    @Schema(description = "The institution.", examples = "30GB") Brin brin,
    @Schema(description = "The account.", examples = "NL91ABNA0417164300") Iban iban,
    @Schema(description = "The two people.") ApprovalView approval) {

  /// @param ofSia who of SIA proposed and decided is not for the institution
  static PayeeView of(Payee payee, boolean ofSia) {
    return new PayeeView(
        payee.id(),
        payee.reference(),
        payee.brin(),
        payee.iban(),
        ofSia ? ApprovalView.of(payee.approval()) : ApprovalView.withoutPeople(payee.approval()));
  }
}
