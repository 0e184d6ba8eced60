package nl.innovatietraineeship.scenario;

import java.time.OffsetDateTime;

/// The call is drafted, checked and opened, by two people.
record Opening(Stage stage) {

  void play(OffsetDateTime now) {
    var call = stage.call();
    var calendar = stage.calendar();
    stage.narration().chapter(now.toLocalDate(), "call " + call.reference() + " is published");
    stage.as(Actor.ADMIN).post("/plan-review/v1/calls", call.json());
    stage.as(Actor.FINANCE).post("/plan-review/v1/calls/" + call.reference() + "/opening");
    stage
        .narration()
        .line(
            "Ceiling %s, at most %s a plan; window from %s to %s, 14:00."
                .formatted(
                    CallFigures.CEILING,
                    CallFigures.MAXIMUM_PER_PLAN,
                    Narration.tell(calendar.opensAt().toLocalDate()),
                    Narration.tell(calendar.closesAt().toLocalDate())));
    stage
        .narration()
        .line(
            "Three criteria, scores %d to %d, each at least %d; ties go to the score on the plan, then to lot."
                .formatted(
                    CallFigures.LOWEST_SCORE, CallFigures.HIGHEST_SCORE, CallFigures.THRESHOLD));
    stage.narration().line("The administrator drafted it, finance opened it: four eyes.");
    Patience.await(
        "budget to open its books of " + call.reference(),
        Stage.EVENTS_WITHIN,
        () -> stage.as(Actor.FINANCE).find("/budget/v1/calls/" + call.reference()),
        java.util.Optional::isPresent);
    stage.narration().line("Budget opened its books: the call-opened event reached it.");
  }
}
