package nl.innovatietraineeship.placement.company;

import java.math.BigDecimal;

/// What one enterprise adds to the size of a firm, and why.
///
/// @param percent of its figures that are added
/// @param article of the Annex to Recommendation 2003/361/EC that says so
record SizeStep(
    String label, Relation relation, BigDecimal percent, SizeFigures adds, String article) {}
