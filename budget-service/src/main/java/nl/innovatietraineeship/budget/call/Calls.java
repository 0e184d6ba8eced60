package nl.innovatietraineeship.budget.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/// The books of all calls.
@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, CallId> {

  /// The books of a call, locked until the end of the transaction: who promises or frees its money
  /// does so one after the other.
  public Optional<Call> lock(CallId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /// The call that a request names in its body, locked as above.
  public Call named(String sought) {
    Optional<Call> found =
        switch (IdOrReference.parse(sought)) {
          case IdOrReference.ById(UUID id) -> lock(new CallId(id));
          case IdOrReference.ByReference(String reference) ->
              find("reference", reference)
                  .withLock(LockModeType.PESSIMISTIC_WRITE)
                  .firstResultOptional();
        };
    return found.orElseThrow(() ->
        new InvalidInput(InputError.body("/call", "unknown", "There is no call " + sought + ".")));
  }

  public Call known(CallId id) {
    return findByIdOptional(id)
        .orElseThrow(() -> new IllegalStateException("no books of " + id.value()));
  }

  /// Locks a call that is there.
  public Call locked(CallId id) {
    return lock(id).orElseThrow(() -> new IllegalStateException("no books of " + id.value()));
  }

  /// @param sought the UUID or the human reference
  public Call sought(String sought) {
    Optional<Call> found =
        switch (IdOrReference.parse(sought)) {
          case IdOrReference.ById(UUID id) -> findByIdOptional(new CallId(id));
          case IdOrReference.ByReference(String reference) ->
              find("reference", reference).firstResultOptional();
        };
    return found.orElseThrow(() -> new NotFound("call", sought));
  }

  List<Call> list(@Nullable CallState state, PageRequest page) {
    var found =
        state == null
            ? find("id.value > ?1 order by id.value", page.afterId())
            : find("id.value > ?1 and state = ?2 order by id.value", page.afterId(), state);
    return found.page(Page.ofSize(page.fetch())).list();
  }
}
