package nl.innovatietraineeship.budget.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.innovatietraineeship.budget.call.CallId;
import nl.innovatietraineeship.budget.call.Calls;
import nl.innovatietraineeship.budget.call.FitPolicy;
import nl.innovatietraineeship.budget.claim.ClaimId;
import nl.innovatietraineeship.budget.ledger.Account;
import nl.innovatietraineeship.budget.ledger.Cause;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.budget.planreview.ToldCall;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The ledger against plain books: after each step of a random history, backdated bookings
/// included, its balances as of any moment of booking and any business day are what adding up the
/// postings gives.
@QuarkusTest
@WithTestResource(
    value = SuiteStack.class,
    initArgs = @ResourceArg(name = "service", value = "budget"))
class BalancesTest {

  private static final LocalDate FIRST = LocalDate.parse("2021-01-01");
  private static final int DAYS = 40;
  private static final int STEPS = 60;

  @Inject Ledger ledger;
  @Inject Calls calls;
  @Inject Balances balances;

  /// What the plain books note of an entry.
  private record Posting(Account account, long debit, LocalDate on, Instant bookedAt) {}

  private final List<Posting> plain = new ArrayList<>();
  private final List<Instant> moments = new ArrayList<>();

  private CallId call = new CallId(new UUID(0, 0));
  private ClaimId claim = new ClaimId(new UUID(0, 0));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void are_what_adding_up_gives_as_of_any_moment_and_day(long seed) {
    var random = new Random(seed);
    var told =
        ToldCall.anew().opened(Money.euros(1000), FitPolicy.STOP).ranked(1, 1, 1, Money.euros(1));
    call = new CallId(told.id());
    claim =
        new ClaimId(
            UUID.fromString(
                String.valueOf(
                    Sql.value("select id from claim where plan = '" + told.plan(1) + "'"))));
    note(Account.CEILING, Account.FREE, 100_000, LocalDate.parse("2020-11-02"));
    for (int step = 0; step < STEPS; step++) {
      move(random);
      Instant moment = moments.get(random.nextInt(moments.size()));
      LocalDate day = FIRST.plusDays(random.nextInt(DAYS + 4) - 2L);
      compare(new AsOf(null, null));
      compare(new AsOf(moment, null));
      compare(new AsOf(moment.minusNanos(1000), null));
      compare(new AsOf(null, day));
      compare(new AsOf(moment, day));
      compare(new AsOf(moment, LocalDate.parse("2199-01-01")));
    }
    assertEquals(
        "%d %d %d %d %d %d %d"
            .formatted(
                balance(Account.CEILING),
                -balance(Account.RESERVED),
                -balance(Account.AWARDED),
                balance(Account.ADVANCED),
                -balance(Account.PAID),
                balance(Account.RECOVERABLE),
                balance(Account.RECOVERED)),
        Sql.value(
            "select concat_ws(' ', ceiling, reserved, awarded, advanced, paid, recoverable,"
                + " recovered) from call where id = '"
                + call.value()
                + "'"));
  }

  /// One booking that the rules allow, on some day of the forty.
  private void move(Random random) {
    LocalDate on = FIRST.plusDays(random.nextInt(DAYS));
    long free = -balance(Account.FREE);
    long reserved = -balance(Account.RESERVED);
    long open = -balance(Account.AWARDED) - balance(Account.CLOSED);
    long advanced = balance(Account.ADVANCED);
    long recoverable = balance(Account.RECOVERABLE);
    switch (random.nextInt(8)) {
      case 0, 1 ->
          move(Cause.RESERVATION_MADE, Account.FREE, Account.RESERVED, some(random, free), on);
      case 2 ->
          move(
              Cause.RESERVATION_RELEASED,
              Account.RESERVED,
              Account.FREE,
              some(random, reserved),
              on);
      case 3 ->
          move(Cause.GRANT_AWARDED, Account.RESERVED, Account.AWARDED, some(random, reserved), on);
      case 4 -> move(Cause.ADVANCE_PAID, Account.ADVANCED, Account.PAID, some(random, open), on);
      case 5 ->
          move(Cause.ADVANCE_RETURNED, Account.PAID, Account.ADVANCED, some(random, advanced), on);
      case 6 ->
          move(
              Cause.MONEY_RECOVERED,
              Account.RECOVERED,
              Account.RECOVERABLE,
              some(random, recoverable),
              on);
      default ->
          move(Cause.RECOVERY_OPENED, Account.RECOVERABLE, Account.OVERPAID, some(random, 500), on);
    }
  }

  private static long some(Random random, long most) {
    return most <= 0 ? 0 : 1 + random.nextInt((int) Math.min(most, 20_000));
  }

  private void move(Cause cause, Account debited, Account credited, long cents, LocalDate on) {
    if (cents == 0) {
      return;
    }
    QuarkusTransaction.requiringNew()
        .run(() -> {
          var _ = calls.locked(call);
          ledger.book(
              call,
              cause,
              List.of(new Ledger.Movement(claim, "a step", new Money(cents))),
              Instant.parse("2021-03-01T00:00:00Z"),
              on);
        });
    note(debited, credited, cents, on);
  }

  private void note(Account debited, Account credited, long cents, LocalDate on) {
    Instant at =
        Timestamp.valueOf(
                String.valueOf(
                    Sql.value(
                        "select max(booked_at) at time zone 'UTC' from booking where call_id = '"
                            + call.value()
                            + "'")))
            .toLocalDateTime()
            .toInstant(ZoneOffset.UTC);
    plain.add(new Posting(debited, cents, on, at));
    plain.add(new Posting(credited, -cents, on, at));
    moments.add(at);
  }

  private long balance(Account account) {
    return added(new AsOf(null, null)).getOrDefault(account, 0L);
  }

  private Map<Account, Long> added(AsOf asOf) {
    var sums = new EnumMap<Account, Long>(Account.class);
    for (Account account : Account.values()) {
      sums.put(account, 0L);
    }
    for (Posting posting : plain) {
      boolean known = asOf.bookedAt() == null || !posting.bookedAt().isAfter(asOf.bookedAt());
      boolean counts = asOf.on() == null || !posting.on().isAfter(asOf.on());
      if (known && counts) {
        sums.merge(posting.account(), posting.debit(), Long::sum);
      }
    }
    return sums;
  }

  private void compare(AsOf asOf) {
    Map<Account, Long> found =
        QuarkusTransaction.requiringNew().call(() -> balances.of(call, asOf));
    assertEquals(added(asOf), found, () -> asOf + " of " + plain);
    assertEquals(0, found.values().stream().mapToLong(Long::longValue).sum());
  }
}
