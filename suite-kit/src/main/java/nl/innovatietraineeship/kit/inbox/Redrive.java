package nl.innovatietraineeship.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/// Handles the dead letters of a key after all, in the order of their arrival, and stops at the
/// first that still fails.
@ApplicationScoped
class Redrive {

  @Inject @All List<EventListener<?>> listeners;
  @Inject DeadLetters letters;
  @Inject Inbox inbox;
  @Inject EventConsumption consumption;

  /// Returns when nothing of the key waits, or when its head failed again.
  void key(String consumer, String key) {
    while (next(consumer, key)) {
      // One letter, one transaction.
    }
  }

  private boolean next(String consumer, String key) {
    Optional<DeadLetter> head =
        QuarkusTransaction.requiringNew().call(() -> letters.head(consumer, key));
    if (head.isEmpty()) {
      return false;
    }
    try {
      QuarkusTransaction.requiringNew().run(() -> handle(head.get()));
      return true;
    } catch (RuntimeException failure) {
      QuarkusTransaction.requiringNew()
          .run(() -> letters.failedAgain(head.get().id(), Reasons.of(failure)));
      return false;
    }
  }

  private void handle(DeadLetter letter) {
    inbox.lock(letter.consumer(), letter.parkedKey());
    if (letters.head(letter.consumer(), letter.parkedKey()).filter(letter::equals).isEmpty()) {
      return; // Another administrator was first.
    }
    inbox.enterRedriven(letter.consumer(), letter.eventId());
    letters.redriven(letter.id());
    consumption.handle(letter.delivery(), listener(letter.consumer()));
  }

  private EventListener<?> listener(String consumer) {
    return listeners.stream()
        .filter(listener -> listener.consumer().equals(consumer))
        .findFirst()
        .orElseThrow(() -> new Unreadable("there is no listener " + consumer + " any more"));
  }
}
