package nl.innovatietraineeship.placement.plan;

import com.fasterxml.jackson.annotation.JsonValue;

/// The number of a slot within its plan, from 1.
public record SlotNo(@JsonValue int value) {}
