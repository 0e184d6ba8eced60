package nl.innovatietraineeship.planreview.ranking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.planreview.call.Call;
import org.hibernate.annotations.Immutable;

/// The ranking of a call as it was established; it never changes.
@Entity
@Immutable
class Ranking implements Versioned {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  private Call call;

  private int rankingVersion;
  private String seed;
  private String establishedBy;
  private Instant establishedAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "ranked_plan", joinColumns = @JoinColumn(name = "ranking_id"))
  @OrderBy("rank")
  @Immutable
  private List<RankedPlan> plans = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Ranking() {}

  /// @param seed of the lot, drawn by the server and published
  Ranking(
      UUID id,
      Call call,
      int rankingVersion,
      String seed,
      List<RankedPlan> plans,
      String establishedBy,
      Instant establishedAt) {
    this.id = id;
    this.call = call;
    this.rankingVersion = rankingVersion;
    this.seed = seed;
    this.plans = new ArrayList<>(plans);
    this.establishedBy = establishedBy;
    this.establishedAt = establishedAt;
  }

  UUID id() {
    return id;
  }

  Call call() {
    return call;
  }

  int rankingVersion() {
    return rankingVersion;
  }

  String seed() {
    return seed;
  }

  String establishedBy() {
    return establishedBy;
  }

  Instant establishedAt() {
    return establishedAt;
  }

  List<RankedPlan> plans() {
    return List.copyOf(plans);
  }

  @Override
  public long version() {
    return rankingVersion;
  }
}
