package nl.innovatietraineeship.placement.company;

/// Whether a firm may take part.
///
/// @param because a sentence without the firm's figures, fit for every reader
public record Eligibility(boolean eligible, String because) {}
