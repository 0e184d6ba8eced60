package nl.innovatietraineeship.placement.plan;

import static nl.innovatietraineeship.placement.plan.SlotRule.ONLY_AN_OPEN_SLOT_IS_CLOSED;
import static nl.innovatietraineeship.placement.plan.SlotRule.ONLY_AN_OPEN_SLOT_IS_TAKEN;
import static nl.innovatietraineeship.placement.plan.SlotRule.ONLY_A_TAKEN_SLOT_COMES_FREE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.id.Id;
import org.jspecify.annotations.Nullable;

/// A slot: what a grant pays for once, opened by it and taken when an internship starts.
@Entity
public class Slot implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private SlotId id;

  private String reference;
  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "plan_id"))
  private PlanId planId;

  private int slotNo;
  private Instant openedAt;

  /// Of the traineeship that holds it.
  private @Nullable UUID traineeshipId;

  private @Nullable Instant closedAt;

  @SuppressWarnings("NullAway.Init")
  protected Slot() {}

  Slot(SlotId id, Plan plan, SlotNo number, Instant at) {
    this.id = id;
    this.reference = plan.reference() + "-S" + number.value();
    this.planId = plan.id();
    this.slotNo = number.value();
    this.openedAt = at;
  }

  /// @param traineeship whose internship starts
  public SlotNo take(Id traineeship) {
    return switch (state()) {
      case OPEN -> {
        traineeshipId = traineeship.value();
        yield number();
      }
      case TAKEN, CLOSED -> throw ONLY_AN_OPEN_SLOT_IS_TAKEN.brokenBy("start", state());
    };
  }

  /// The internship that held it ended early, and the call lets slots be taken again.
  public void comeFree() {
    traineeshipId =
        switch (state()) {
          case TAKEN -> null;
          case OPEN, CLOSED -> throw ONLY_A_TAKEN_SLOT_COMES_FREE.brokenBy("come free", state());
        };
  }

  /// The grant pays for it no longer.
  void close(Instant at) {
    closedAt =
        switch (state()) {
          case OPEN -> at;
          case TAKEN, CLOSED -> throw ONLY_AN_OPEN_SLOT_IS_CLOSED.brokenBy("close", state());
        };
  }

  SlotState state() {
    if (closedAt != null) {
      return SlotState.CLOSED;
    }
    return traineeshipId == null ? SlotState.OPEN : SlotState.TAKEN;
  }

  SlotId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  @Override
  public long version() {
    return version;
  }

  PlanId planId() {
    return planId;
  }

  public SlotNo number() {
    return new SlotNo(slotNo);
  }

  Instant openedAt() {
    return openedAt;
  }

  @Nullable UUID traineeshipId() {
    return traineeshipId;
  }
}
