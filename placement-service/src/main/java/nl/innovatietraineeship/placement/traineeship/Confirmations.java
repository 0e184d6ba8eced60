package nl.innovatietraineeship.placement.traineeship;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;

/// The parties' confirmations of one traineeship, by the person who confirmed: one row, hence one
/// party, a person.
@Embeddable
class Confirmations {

  @ElementCollection
  @CollectionTable(name = "confirmation", joinColumns = @JoinColumn(name = "traineeship_id"))
  @MapKeyColumn(name = "sub")
  @BatchSize(size = 200)
  private Map<String, Confirmation> bySub = new HashMap<>();

  protected Confirmations() {}

  /// A party confirms. When it has confirmed already, by whomever, nothing changes.
  ///
  /// @return whether it changed anything
  boolean confirm(Party party, String sub, Instant at) {
    if (stands(party)) {
      return false;
    }
    bySub.put(sub, new Confirmation(party, at, null));
    return true;
  }

  /// A party revokes its confirmation, by whomever of it. Without one nothing changes.
  ///
  /// @return whether it changed anything
  boolean revoke(Party party, Instant at) {
    if (!stands(party)) {
      return false;
    }
    bySub.replaceAll((_, each) -> each.party() == party && each.stands() ? each.revoked(at) : each);
    return true;
  }

  /// Whether a person ever confirmed for another party than this.
  boolean boundToAnother(String sub, Party party) {
    Confirmation earlier = bySub.get(sub);
    return earlier != null && earlier.party() != party;
  }

  boolean stands(Party party) {
    return bySub.values().stream().anyMatch(each -> each.party() == party && each.stands());
  }

  /// Those that stand, by party.
  List<Confirmation> standing() {
    return bySub.values().stream()
        .filter(Confirmation::stands)
        .sorted(Comparator.comparing(Confirmation::party))
        .toList();
  }

  /// Of each party that ever confirmed: the confirmation that stands, else the one revoked last.
  List<Confirmation> all() {
    return Arrays.stream(Party.values()).flatMap(party -> last(party).stream()).toList();
  }

  Optional<Confirmation> last(Party party) {
    return bySub.values().stream()
        .filter(each -> each.party() == party)
        .max(Comparator.comparing(Confirmation::ceased).thenComparing(Confirmation::confirmedAt));
  }
}
