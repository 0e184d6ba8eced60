package nl.innovatietraineeship.placement.access;

import java.util.Map;

/// Which rows of a kind a caller may see: a condition over the entity `e`, with its parameters.
public record Rows(String condition, Map<String, Object> parameters) {}
