package nl.innovatietraineeship.kit.things;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.money.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "thing")
class Thing implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ThingId id;

  private String reference;
  private String title;

  @Enumerated(EnumType.STRING)
  private ThingKind kind;

  private Money price;
  private int count;

  @Column(name = "expires_at")
  private @Nullable Instant expiresAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<ThingInput.Part> parts;

  @Enumerated(EnumType.STRING)
  private ThingState state;

  private boolean reminded;

  @Version private long version;

  @SuppressWarnings("NullAway.Init") // filled by Hibernate
  protected Thing() {}

  @SuppressWarnings("NullAway.Init")
  Thing(ThingId id, String reference, ThingInput input) {
    this.id = id;
    this.reference = reference;
    this.state = ThingState.OPEN;
    describe(input);
  }

  void describe(ThingInput input) {
    title = input.title();
    kind = input.kind();
    price = input.price();
    count = input.count();
    expiresAt = input.expiresAt() == null ? null : input.expiresAt().toInstant();
    parts = input.parts();
  }

  ThingInput input() {
    return new ThingInput(
        title,
        kind,
        price,
        count,
        expiresAt == null ? null : expiresAt.atOffset(ZoneOffset.UTC),
        parts);
  }

  ThingClosed close(Instant at) {
    return switch (state) {
      case OPEN -> {
        state = ThingState.CLOSED;
        yield new ThingClosed(id, reference, at);
      }
      case CLOSED, EXPIRED -> throw ThingRule.ONLY_AN_OPEN_THING_IS_CLOSED.brokenBy("close", state);
    };
  }

  ThingExpired expire(Instant at) {
    state = ThingState.EXPIRED;
    return new ThingExpired(id, reference, at);
  }

  boolean remind() {
    boolean first = !reminded;
    reminded = true;
    return first;
  }

  ThingId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  ThingState state() {
    return state;
  }

  @Nullable Instant expiresAt() {
    return expiresAt;
  }

  @Override
  public long version() {
    return version;
  }
}
