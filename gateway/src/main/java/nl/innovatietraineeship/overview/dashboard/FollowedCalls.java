package nl.innovatietraineeship.overview.dashboard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.innovatietraineeship.kit.http.PageRequest;
import nl.innovatietraineeship.kit.id.IdOrReference;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.CallClosed;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.CallOpened;
import nl.innovatietraineeship.overview.dashboard.PlanReviewEvent.CallSettled;

/// The calls that were opened.
@ApplicationScoped
class FollowedCalls implements PanacheRepositoryBase<FollowedCall, CallId> {

  void follow(CallOpened event) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into followed_call (id, reference, title, ceiling_cents, opened_on)
            values (:id, :reference, :title, :ceiling, :on)
            on conflict (id) do update set reference = excluded.reference,
              title = excluded.title, ceiling_cents = excluded.ceiling_cents,
              opened_on = excluded.opened_on
            """)
        .setParameter("id", event.callId().value())
        .setParameter("reference", event.call())
        .setParameter("title", event.title())
        .setParameter("ceiling", event.ceiling().cents())
        .setParameter("on", event.occurredOn())
        .executeUpdate();
  }

  void closed(CallClosed event) {
    moment("closed_on", event.callId(), event.occurredOn());
  }

  void settled(CallSettled event) {
    moment("settled_on", event.callId(), event.occurredOn());
  }

  /// @param column a constant of this class, never input
  private void moment(String column, CallId call, Instant on) {
    getEntityManager()
        .createNativeQuery("update followed_call set " + column + " = :on where id = :id")
        .setParameter("id", call.value())
        .setParameter("on", on)
        .executeUpdate();
  }

  Optional<FollowedCall> find(IdOrReference sought) {
    return switch (sought) {
      case IdOrReference.ById(UUID id) -> findByIdOptional(new CallId(id));
      case IdOrReference.ByReference(String reference) ->
          find("reference", reference).firstResultOptional();
    };
  }

  /// In the order of their ids.
  List<FollowedCall> page(PageRequest page) {
    return find("id.value > ?1 order by id.value", page.afterId())
        .range(0, page.fetch() - 1)
        .list();
  }
}
