package nl.innovatietraineeship.placement.place;

/// The knowledge and innovation agendas (KIA), as plans name them.
public enum Theme {
  ENERGY_SUSTAINABILITY,
  AGRICULTURE_WATER_FOOD,
  HEALTH_CARE,
  SECURITY,
  KEY_TECHNOLOGIES,
  SOCIETAL_EARNING_CAPACITY
}
