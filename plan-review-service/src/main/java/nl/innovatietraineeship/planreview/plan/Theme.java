package nl.innovatietraineeship.planreview.plan;

/// The knowledge and innovation agendas (KIA).
public enum Theme {
  CLIMATE_ENERGY,
  CIRCULAR_ECONOMY,
  AGRICULTURE_WATER_FOOD,
  HEALTH_CARE,
  SECURITY,
  KEY_TECHNOLOGIES
}
