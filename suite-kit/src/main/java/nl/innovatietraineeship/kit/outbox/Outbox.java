package nl.innovatietraineeship.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/// Where a command or listener puts what happened: it is published if, and only if, the transaction
/// commits, in the order in which it was added.
@ApplicationScoped
public class Outbox {

  @Inject CommitWrites writes;

  public void add(Event event) {
    writes.add(event);
  }

  public void addAll(List<? extends Event> events) {
    events.forEach(writes::add);
  }
}
