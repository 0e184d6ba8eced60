package nl.innovatietraineeship.placement.traineeship;

import static nl.innovatietraineeship.placement.traineeship.AmendmentRule.NOBODY_AGREES_FOR_TWO_PARTIES;
import static nl.innovatietraineeship.placement.traineeship.AmendmentRule.ONLY_A_PROPOSED_AMENDMENT_IS_DECIDED;
import static nl.innovatietraineeship.placement.traineeship.AmendmentRule.WHOM_IT_CONCERNS_AGREES;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.innovatietraineeship.kit.http.Versioned;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// A change of what was agreed, proposed by one party and agreed to by all whom it concerns.
@Entity
class Amendment implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private AmendmentId id;

  private String reference;
  @Version private long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "traineeship_id"))
  private TraineeshipId traineeshipId;

  @Enumerated(EnumType.STRING)
  private AmendmentKind kind;

  @Embedded private Amended amended;

  @Enumerated(EnumType.STRING)
  private Party proposedBy;

  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private AmendmentState state;

  @Enumerated(EnumType.STRING)
  private TraineeshipState.@Nullable Name overtakenBy;

  /// By the person who agreed.
  @ElementCollection
  @CollectionTable(name = "agreement", joinColumns = @JoinColumn(name = "amendment_id"))
  @MapKeyColumn(name = "sub")
  @BatchSize(size = 200)
  private Map<String, Agreement> agreements = new HashMap<>();

  @SuppressWarnings("NullAway.Init")
  protected Amendment() {}

  Amendment(
      AmendmentId id,
      TraineeshipIdentity traineeship,
      int number,
      AmendmentKind kind,
      Amended amended,
      Party proposedBy,
      String sub,
      Instant at) {
    this.id = id;
    this.traineeshipId = traineeship.id();
    this.reference = "%s-A%d".formatted(traineeship.reference(), number);
    this.kind = kind;
    this.amended = amended;
    this.proposedBy = proposedBy;
    this.proposedAt = at;
    this.state = AmendmentState.PROPOSED;
    agreements.put(sub, new Agreement(proposedBy, at));
  }

  /// A party agrees, for itself; agreeing again changes nothing.
  ///
  /// @return whether it holds by this: all whom it concerns agreed
  boolean agree(Party party, String sub, Instant at) {
    refuseDecided("agree");
    if (!kind.concerned().contains(party)) {
      throw WHOM_IT_CONCERNS_AGREES.brokenBy("agree", state);
    }
    if (boundToAnother(sub, party)) {
      throw NOBODY_AGREES_FOR_TWO_PARTIES.brokenBy("agree", state);
    }
    if (!agreed().contains(party)) {
      agreements.put(sub, new Agreement(party, at));
    }
    if (!agreed().containsAll(kind.concerned())) {
      return false;
    }
    state = AmendmentState.APPLIED;
    return true;
  }

  /// Whether a person proposed it, or agreed to it, for another party than this.
  boolean boundToAnother(String sub, Party party) {
    Agreement earlier = agreements.get(sub);
    return earlier != null && earlier.party() != party;
  }

  /// A party that it concerns, or that proposed it, does not want it.
  void reject(Party party) {
    refuseDecided("reject");
    if (!kind.concerned().contains(party) && party != proposedBy) {
      throw WHOM_IT_CONCERNS_AGREES.brokenBy("reject", state);
    }
    state = AmendmentState.REJECTED;
  }

  /// The traineeship took another state, in which the proposed day would mean something else than
  /// what was agreed to.
  void overtakenBy(TraineeshipState.Name taken) {
    refuseDecided("overtake");
    state = AmendmentState.REJECTED;
    overtakenBy = taken;
  }

  private void refuseDecided(String attempted) {
    switch (state) {
      case PROPOSED -> {}
      case APPLIED, REJECTED ->
          throw ONLY_A_PROPOSED_AMENDMENT_IS_DECIDED.brokenBy(attempted, state);
    }
  }

  /// The parties that agreed, the one that proposed it among them.
  List<Party> agreed() {
    return agreements.values().stream().map(Agreement::party).distinct().sorted().toList();
  }

  AmendmentId id() {
    return id;
  }

  String reference() {
    return reference;
  }

  @Override
  public long version() {
    return version;
  }

  TraineeshipId traineeshipId() {
    return traineeshipId;
  }

  AmendmentKind kind() {
    return kind;
  }

  Amended amended() {
    return amended;
  }

  Party proposedBy() {
    return proposedBy;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  AmendmentState state() {
    return state;
  }

  /// The state of the traineeship by which it was rejected; null when it was not, or by a party.
  TraineeshipState.@Nullable Name overtakenBy() {
    return overtakenBy;
  }
}
