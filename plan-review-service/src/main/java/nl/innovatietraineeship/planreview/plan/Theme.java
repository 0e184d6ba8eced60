package nl.innovatietraineeship.planreview.plan;

/// The knowledge and innovation agendas (KIA).
public enum Theme {
  ENERGY_SUSTAINABILITY,
  AGRICULTURE_WATER_FOOD,
  HEALTH_CARE,
  SECURITY,
  KEY_TECHNOLOGIES,
  SOCIETAL_EARNING_CAPACITY
}
