package nl.innovatietraineeship.planreview.plan;

import java.util.Map;

/// The scores of one submitted review, by criterion.
public record ReviewScores(Map<String, Integer> byCriterion) {}
