package nl.innovatietraineeship.placement.traineeship;

import nl.innovatietraineeship.kit.outbox.Event;

/// Something that happened to a traineeship: in the partition of its plan, by its own reference.
interface TraineeshipEvent extends Event {

  About about();

  @Override
  default String partitionKey() {
    return about().planId().value().toString();
  }

  @Override
  default String subjectReference() {
    return about().traineeship();
  }
}
