package nl.innovatietraineeship.kit.things;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.clock.DueJob;
import org.jspecify.annotations.Nullable;

/// Fails at what is due until it is helped.
@ApplicationScoped
class Stumbler implements DueJob {

  /// Where it fails.
  enum At {
    ASKING,
    RUNNING,
    NOTHING
  }

  @Inject Diary diary;
  @Inject BusinessClock clock;

  private volatile @Nullable Instant due;
  private volatile At at = At.NOTHING;

  void stumble(Instant when, At where) {
    due = when;
    at = where;
  }

  void help() {
    at = At.NOTHING;
  }

  @Override
  public Optional<Instant> nextDue() {
    if (at == At.ASKING) {
      throw new IllegalStateException("it stumbles as it is asked");
    }
    return Optional.ofNullable(due);
  }

  @Override
  public void run(Instant moment) {
    diary.write("stumble", moment, clock.instant());
    if (at == At.RUNNING) {
      throw new IllegalStateException("it stumbles as it runs");
    }
    due = null;
  }
}
