package nl.innovatietraineeship.placement.traineeship;

/// In which a traineeship ended before it was complete.
enum Phase {
  MATCHED,
  INTERNSHIP,
  GRADUATED,
  EMPLOYED
}
