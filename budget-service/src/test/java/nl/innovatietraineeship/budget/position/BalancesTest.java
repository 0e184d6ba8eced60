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
import nl.innovatietraineeship.budget.ledger.Entry;
import nl.innovatietraineeship.budget.ledger.Ledger;
import nl.innovatietraineeship.budget.planreview.ToldCall;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.testing.Sql;
import nl.innovatietraineeship.kit.testing.SuiteStack;
import org.jspecify.annotations.Nullable;
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
  private record Posting(Account account, long debit, LocalDate on, Instant bookedAt) {

    boolean countsAsOf(AsOf asOf) {
      return (asOf.bookedAt() == null || !bookedAt.isAfter(asOf.bookedAt()))
          && (asOf.on() == null || !on.isAfter(asOf.on()));
    }
  }

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
      compareEntries(new AsOf(moment, null), null);
      compareEntries(new AsOf(moment.minusNanos(1000), day), null);
      compareEntries(new AsOf(null, day), any(random));
    }
    compareEntries(new AsOf(null, null), null);
    assertEquals(
        "%d %d %d %d %d %d %d %d %d %d %d"
            .formatted(
                balance(Account.CEILING),
                -balance(Account.RESERVED),
                -balance(Account.AWARDED),
                balance(Account.CLOSED),
                -balance(Account.DETERMINED),
                balance(Account.ADVANCED),
                balance(Account.FINAL),
                -balance(Account.PAID),
                balance(Account.RECOVERABLE),
                -balance(Account.OVERPAID),
                balance(Account.RECOVERED)),
        Sql.value(
            "select concat_ws(' ', ceiling, reserved, awarded, closed, determined, advanced,"
                + " final_paid, paid, recoverable, overpaid, recovered) from call where id = '"
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
    long rest = balance(Account.FINAL);
    long recoverable = balance(Account.RECOVERABLE);
    switch (random.nextInt(14)) {
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
      case 7 ->
          move(Cause.RECOVERY_OPENED, Account.RECOVERABLE, Account.OVERPAID, some(random, 500), on);
      case 8 -> move(Cause.REST_PAID, Account.FINAL, Account.PAID, some(random, open), on);
      case 9 -> move(Cause.REST_RETURNED, Account.PAID, Account.FINAL, some(random, rest), on);
      case 10 -> move(Cause.GRANT_WITHDRAWN, Account.AWARDED, Account.FREE, some(random, open), on);
      case 11 -> move(Cause.GRANT_CHANGED, Account.AWARDED, Account.FREE, some(random, open), on);
      case 12 -> raise(some(random, 5_000), on);
      default -> {
        long award = some(random, open);
        determine(award, award - some(random, award) / 2, on);
      }
    }
  }

  private void raise(long cents, LocalDate on) {
    book(() -> ledger.post(call, Cause.CEILING_RAISED, "a raise", new Money(cents), moment(on)));
    note(Account.CEILING, Account.FREE, cents, on);
  }

  /// Three sides: the award is closed against its final amount, and the rest is free.
  private void determine(long award, long amount, LocalDate on) {
    if (award == 0) {
      return;
    }
    book(() ->
        ledger.determine(
            call,
            new Ledger.Movement(claim, "a step", new Money(amount)),
            new Money(award),
            moment(on)));
    Instant at = lastBooked();
    plain.add(new Posting(Account.CLOSED, award, on, at));
    plain.add(new Posting(Account.DETERMINED, -amount, on, at));
    if (award > amount) {
      plain.add(new Posting(Account.FREE, amount - award, on, at));
    }
    moments.add(at);
  }

  private static Instant moment(LocalDate on) {
    return on.atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private static Account any(Random random) {
    List<Account> all = List.of(Account.values());
    return all.get(random.nextInt(all.size()));
  }

  private static long some(Random random, long most) {
    return most <= 0 ? 0 : 1 + random.nextInt((int) Math.min(most, 20_000));
  }

  private void move(Cause cause, Account debited, Account credited, long cents, LocalDate on) {
    if (cents == 0) {
      return;
    }
    book(() ->
        ledger.book(
            call,
            cause,
            List.of(new Ledger.Movement(claim, "a step", new Money(cents))),
            Instant.parse("2021-03-01T00:00:00Z"),
            on));
    note(debited, credited, cents, on);
  }

  private void book(Runnable booking) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          var _ = calls.locked(call);
          booking.run();
        });
  }

  private void note(Account debited, Account credited, long cents, LocalDate on) {
    Instant at = lastBooked();
    plain.add(new Posting(debited, cents, on, at));
    plain.add(new Posting(credited, -cents, on, at));
    moments.add(at);
  }

  private Instant lastBooked() {
    return Timestamp.valueOf(
            String.valueOf(
                Sql.value(
                    "select max(booked_at) at time zone 'UTC' from booking where call_id = '"
                        + call.value()
                        + "'")))
        .toLocalDateTime()
        .toInstant(ZoneOffset.UTC);
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
      if (posting.countsAsOf(asOf)) {
        sums.merge(posting.account(), posting.debit(), Long::sum);
      }
    }
    return sums;
  }

  /// Account, amount and balance of each entry, in the order of booking.
  private void compareEntries(AsOf asOf, @Nullable Account account) {
    var expected = new ArrayList<String>();
    for (int i = 0; i < plain.size(); i++) {
      Posting each = plain.get(i);
      if (each.countsAsOf(asOf) && (account == null || account == each.account())) {
        long balance =
            plain.subList(0, i + 1).stream()
                .filter(other -> other.account() == each.account())
                .filter(other -> !other.on().isAfter(each.on()))
                .mapToLong(Posting::debit)
                .sum();
        expected.add(each.account() + " " + each.debit() + " " + balance);
      }
    }
    List<String> found =
        QuarkusTransaction.requiringNew()
            .call(() ->
                ledger
                    .entriesOf(
                        call, asOf.bookedAt(), asOf.on(), account, 0, 2 * expected.size() + 1)
                    .stream()
                    .map(entry -> entry.account() + " " + debit(entry) + " " + entry.balance())
                    .toList());
    assertEquals(expected, found, () -> asOf + " of " + plain);
  }

  private static long debit(Entry entry) {
    Money debit = entry.debit();
    Money credit = entry.credit();
    return (debit == null ? 0 : debit.cents()) - (credit == null ? 0 : credit.cents());
  }

  private void compare(AsOf asOf) {
    Map<Account, Long> found =
        QuarkusTransaction.requiringNew().call(() -> balances.of(call, asOf));
    assertEquals(added(asOf), found, () -> asOf + " of " + plain);
    assertEquals(0, found.values().stream().mapToLong(Long::longValue).sum());
  }
}
