package nl.innovatietraineeship.kit.things;

import java.util.UUID;

sealed interface BudgetEvent {

  record PlanWaitlisted(UUID callId, UUID planId, String plan, int place) implements BudgetEvent {}

  record GrantAwarded(UUID callId, UUID planId, String plan) implements BudgetEvent {}
}
