package nl.innovatietraineeship.budget.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.budget.call.Call;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.ledger.Account;
import nl.innovatietraineeship.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The accounts of a call, each on the side on which it stands: both sides are together the same.
@Schema(name = "TrialBalance", description = "The accounts of a call; debit and credit are equal.")
record TrialBalance(
    @Schema(description = "The call's id.") CallId callId,
    @Schema(description = "The call.", examples = "IT20") String call,
    @Nullable
        @Schema(
            description = "As of which moment of booking, if that was asked.",
            examples = "2021-01-29T14:00:00Z")
        Instant bookedAt,
    @Nullable
        @Schema(
            description = "As of which business day, if that was asked.",
            examples = "2021-01-29")
        LocalDate on,
    @Schema(description = "The accounts that do not stand at nought.") List<Line> accounts,
    @Schema(description = "What stands on the debit side, together.") Money debit,
    @Schema(description = "What stands on the credit side, together.") Money credit) {

  /// An account with its balance.
  @Schema(name = "AccountBalance", description = "An account with its balance, on one side.")
  record Line(
      @Schema(description = "The account.") Account account,
      @Nullable @Schema(description = "Its balance, on the debit side.") Money debit,
      @Nullable @Schema(description = "Its balance, on the credit side.") Money credit) {}

  static TrialBalance of(Call call, AsOf asOf, Map<Account, Long> balances) {
    List<Line> lines =
        balances.entrySet().stream()
            .filter(balance -> balance.getValue() != 0)
            .map(balance -> line(balance.getKey(), balance.getValue()))
            .toList();
    return new TrialBalance(
        call.id(),
        call.reference(),
        asOf.bookedAt(),
        asOf.on(),
        lines,
        together(balances, 1),
        together(balances, -1));
  }

  private static Line line(Account account, long balance) {
    return balance > 0
        ? new Line(account, new Money(balance), null)
        : new Line(account, null, new Money(-balance));
  }

  private static Money together(Map<Account, Long> balances, int side) {
    return new Money(
        balances.values().stream()
            .mapToLong(balance -> side * balance)
            .filter(balance -> balance > 0)
            .sum());
  }
}
