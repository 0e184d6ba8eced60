package nl.innovatietraineeship.planreview.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.innovatietraineeship.kit.clock.BusinessClock;
import nl.innovatietraineeship.kit.http.ReceivedAt;
import nl.innovatietraineeship.kit.problem.InputError;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import nl.innovatietraineeship.kit.reference.Brin;
import nl.innovatietraineeship.kit.security.Roles;
import nl.innovatietraineeship.planreview.access.Scope;
import org.jspecify.annotations.Nullable;

/// For whom a caller acts on a plan: an institution for itself, the programme office for an
/// applicant by post, which is recorded as such. Neither can pass for the other.
@ApplicationScoped
public class Acting {

  private final Scope scope;
  private final Plans plans;
  private final BusinessClock clock;
  private final ReceivedAt receivedAt;

  Acting(Scope scope, Plans plans, BusinessClock clock, ReceivedAt receivedAt) {
    this.scope = scope;
    this.plans = plans;
    this.clock = clock;
    this.receivedAt = receivedAt;
  }

  /// The plan on which the caller acts, else 404.
  public Plan on(String id, @Nullable ByPost post) {
    return as(Roles.HOGESCHOOL, id, post);
  }

  /// The plan that the caller approves, else 404.
  Plan asLector(String id, @Nullable ByPost post) {
    return as(Roles.LECTOR, id, post);
  }

  private Plan as(String role, String id, @Nullable ByPost post) {
    return isByPost(role, post) ? plans.inScope(id) : plans.ofOwnInstitution(id);
  }

  /// The institution for which a plan is drafted.
  Brin institution(@Nullable ByPost post) {
    if (!isByPost(Roles.HOGESCHOOL, post)) {
      return scope.ownBrin();
    }
    if (post == null || post.brin() == null) {
      throw refused("/byPost/brin", "required", "Name the applicant of a new plan.");
    }
    return post.brin();
  }

  /// When what the caller sends was received: the request, or the letter.
  public Instant received(@Nullable ByPost post) {
    return post == null ? receivedAt.moment() : post.receivedAt();
  }

  /// When what the caller sends is recorded, whenever its letter was received.
  public Instant recorded() {
    return receivedAt.moment();
  }

  /// The lector who approves: the caller, or the one whose signature is in the letter.
  String lector(Plan plan, @Nullable ByPost post) {
    return post == null ? scope.sub() : plan.content().lectorSub();
  }

  /// @param role in which an institution acts for itself
  private boolean isByPost(String role, @Nullable ByPost post) {
    if (post == null) {
      if (!scope.caller().is(role)) {
        throw refused(
            "/byPost",
            "required",
            "The programme office acts for an applicant by post only: tell when the letter was"
                + " received.");
      }
      return false;
    }
    if (!scope.caller().is(Roles.OFFICER)) {
      throw refused("/byPost", "notAllowed", "Only the programme office acts by post.");
    }
    if (post.receivedAt().isAfter(clock.instant())) {
      throw refused("/byPost/receivedAt", "future", "A letter is received before it is recorded.");
    }
    return true;
  }

  private static InvalidInput refused(String pointer, String code, String detail) {
    return new InvalidInput(InputError.body(pointer, code, detail));
  }
}
