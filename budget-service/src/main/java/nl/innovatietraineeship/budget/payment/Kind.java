package nl.innovatietraineeship.budget.payment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Ahead of the determination, or the rest after it.
@Schema(
    name = "PaymentKind",
    description = "ADVANCE: ahead of the determination; FINAL: the rest after it.")
enum Kind {
  ADVANCE,
  FINAL
}
