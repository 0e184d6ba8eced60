package nl.innovatietraineeship.placement.company;

import java.util.List;

/// The enterprises that a firm names as related to it; none for one that stands alone.
record Group(List<RelatedEnterprise> related) {

  static final Group NONE = new Group(List.of());
}
