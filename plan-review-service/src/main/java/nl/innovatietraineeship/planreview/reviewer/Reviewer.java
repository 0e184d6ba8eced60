package nl.innovatietraineeship.planreview.reviewer;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Optional;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.reference.Kvk;
import org.jspecify.annotations.Nullable;

/// Somebody who may be asked to review, registered before the first login.
@Entity
public class Reviewer implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private ReviewerId id;

  @Version private long version;
  private String reference;
  private String sub;
  private String name;
  private @Nullable Brin employerBrin;
  private @Nullable Kvk employerKvk;

  @SuppressWarnings("NullAway.Init")
  protected Reviewer() {}

  private Reviewer(ReviewerId id, String reference, NewReviewer input) {
    this.id = id;
    this.reference = reference;
    this.sub = input.sub();
    this.name = input.name();
    this.employerBrin = input.employerBrin();
    this.employerKvk = input.employerKvk();
  }

  /// @param number of the reviewer in the suite
  static Reviewer register(ReviewerId id, long number, NewReviewer input) {
    return new Reviewer(id, "REV-%04d".formatted(number), input);
  }

  public ReviewerId id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  public String sub() {
    return sub;
  }

  String name() {
    return name;
  }

  public Optional<Brin> employerBrin() {
    return Optional.ofNullable(employerBrin);
  }

  public Optional<Kvk> employerKvk() {
    return Optional.ofNullable(employerKvk);
  }

  @Override
  public long version() {
    return version;
  }
}
