package nl.innovatietraineeship.kit.clock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// What day it is, for terms, windows and states: in Europe/Amsterdam. Real, or, locally and in
/// tests, movable: then it stands still between moves and is kept in the service's database.
@ApplicationScoped
public class BusinessClock extends Clock {

  public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @Inject EntityManager entities;

  @ConfigProperty(name = "suite.clock")
  String kind;

  @ConfigProperty(name = "suite.clock.start")
  OffsetDateTime start;

  private final AtomicReference<@Nullable Instant> standing = new AtomicReference<>();

  @Override
  public Instant instant() {
    return standsStill() ? standing() : Clock.systemUTC().instant();
  }

  /// The day in Europe/Amsterdam.
  public LocalDate today() {
    return dayOf(instant());
  }

  /// The day in Europe/Amsterdam on which a moment falls.
  public static LocalDate dayOf(Instant moment) {
    return moment.atZone(AMSTERDAM).toLocalDate();
  }

  @Override
  public ZoneId getZone() {
    return AMSTERDAM;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  /// True for the movable clock.
  public boolean standsStill() {
    return kind.equals("movable");
  }

  /// Moves the standing clock; the database refuses a move backward.
  void advance(Instant moment) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            entities
                .createNativeQuery(
                    "insert into business_clock values (1, :moment)"
                        + " on conflict (id) do update set moment = excluded.moment")
                .setParameter("moment", moment)
                .executeUpdate());
    standing.set(moment);
  }

  private Instant standing() {
    Instant known = standing.get();
    if (known == null) {
      known = stored();
      standing.set(known);
    }
    return known;
  }

  private Instant stored() {
    var rows =
        entities
            .createNativeQuery("select moment from business_clock", Instant.class)
            .getResultList();
    return rows.isEmpty() ? start.toInstant() : (Instant) rows.getFirst();
  }
}
