package nl.innovatietraineeship.placement.plan;

import java.time.Instant;

/// A plan was withdrawn or refused without hope, or its grant ended or was determined: nothing will
/// start under it.
///
/// @param at the business moment
public record PlanOver(Plan plan, Instant at) {}
