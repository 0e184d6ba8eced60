package nl.innovatietraineeship.planreview.plan;

/// The top sector that a plan serves.
public enum TopSector {
  CHEMISTRY,
  AGRI_FOOD,
  LOGISTICS,
  ENERGY,
  HIGH_TECH,
  HORTICULTURE,
  LIFE_SCIENCES_HEALTH,
  WATER,
  CREATIVE_INDUSTRIES
}
