package nl.innovatietraineeship.placement.plan;

import nl.innovatietraineeship.kit.reference.Brin;

/// What every event about a plan tells of it.
public record PlanIdentity(PlanId id, String reference, CallId callId, String call, Brin brin) {}
